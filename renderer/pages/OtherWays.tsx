/** In the margin of the first screen: other ways to begin, and the chapter to read. */
import { Link } from 'wouter'
import { chooseBackup } from '../backup/backup-store'
import { useSay } from '../locales/say'
import { addressOf } from '../routes'
import { useLooked } from '../sharing/use-looked'
import { useSetting } from '../state/settings-store'
import { Button } from '../ui/Button'
import { askForNewPlan } from './new-plan-store'
import styles from './PlansPage.module.css'
import type { Arrive } from './use-arrive'

export function OtherWays({ arrive, hasPlans }: { arrive: Arrive; hasPlans: boolean }) {
  const say = useSay()
  const show = useLooked()
  const reading = useSetting('reading')
  const open = (which: 'example' | 'exercise') => void window.companion.openInvented(which).then(arrive)
  return (
    <aside className={styles.aside}>
      <section>
        <h2>{say('plans.other')}</h2>
        <Button look="link" onClick={() => open('example')}>
          {say('plans.example')}
        </Button>
        <p>{say('plans.example-text')}</p>
        {hasPlans && (
          <>
            <Button look="link" onClick={() => open('exercise')}>
              {say('plans.exercise')}
            </Button>
            <p>{say('plans.exercise-text')}</p>
            <Button look="link" onClick={() => askForNewPlan('application')}>
              {say('plans.application')}
            </Button>
            <p>{say('plans.application-text')}</p>
          </>
        )}
        <Button look="link" onClick={() => void window.companion.lookAtFile().then(show)}>
          {say('plans.bring-in')}
        </Button>
        <p>{say('plans.bring-in-text')}</p>
        {!hasPlans && (
          <>
            <Button look="link" onClick={() => void chooseBackup()}>
              {say('backup.choose')}
            </Button>
            <p>{say('plans.restore-text')}</p>
          </>
        )}
      </section>
      <section>
        <h2>{say('part.handbook')}</h2>
        <Link href={addressOf('handbook', { section: reading.section })}>
          {reading.section === '2.0' ? say('plans.read') : say('plans.read-on', { section: reading.section })}
        </Link>
        <p>{say('plans.read-text')}</p>
      </section>
    </aside>
  )
}
