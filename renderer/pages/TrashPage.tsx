import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import type { TrashedPlan } from '../../content/model/bridge'
import { isolated } from '../../content/words/isolated'
import { sayDay } from '../../content/words/say'
import { useLanguage, useSay } from '../locales/say'
import { addressOf } from '../routes'
import { Button } from '../ui/Button'
import { Empty } from '../ui/Empty'
import form from './Form.module.css'
import { useWhen } from './PlanLine'
import styles from './PlansPage.module.css'
import { Portion } from './Portion'
import { useArrive } from './use-arrive'

/** Plans that were thrown away, the last one first. */
export function TrashPage() {
  const say = useSay()
  const [plans, setPlans] = useState<readonly TrashedPlan[] | null>(null)
  useEffect(() => void window.companion.listTrash().then(setPlans), [])
  if (!plans) return null
  return (
    <main className={form.page}>
      <p className={form.crumb}>
        <Link href={addressOf('plans')}>{say('open.back')}</Link>
      </p>
      <h1>{say('trash.title')}</h1>
      {plans.length === 0 ? (
        <Empty title={say('trash.none')} text={say('trash.none-text')} />
      ) : (
        <>
          <p className={form.lead}>{say('trash.text')}</p>
          <Portion items={plans}>{(plan) => <TrashedLine key={plan.id} plan={plan} />}</Portion>
        </>
      )}
    </main>
  )
}

function TrashedLine({ plan }: { plan: TrashedPlan }) {
  const say = useSay()
  const when = useWhen()
  const arrive = useArrive()
  const { locale } = useLanguage()
  const title = plan.title || say('plan.untitled')
  return (
    <li className={styles.entry}>
      <div className={styles.row}>
        <h2 dir="auto">{title}</h2>
        <span className={styles.leader} />
        <span className={styles.when}>{when(plan.thrownAway)}</span>
      </div>
      <p className={styles.who}>{say('trash.until', { day: sayDay(plan.until.slice(0, 10), locale) })}</p>
      <Button
        look="link"
        aria-label={say('trash.restore-label', { title: isolated(title) })}
        onClick={() => void window.companion.restorePlan(plan.id).then(arrive)}
      >
        {say('trash.restore')}
      </Button>
    </li>
  )
}
