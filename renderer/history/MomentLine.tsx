import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Moment } from '../../content/model/moment'
import { useLanguage, useSay } from '../locales/say'
import { addressOf } from '../routes'
import { usePlanStore } from '../state/plan-store'
import { Button } from '../ui/Button'
import { clock } from '../ui/SaveState'
import { ChangeList } from './ChangeList'
import { lookAt } from './earlier'
import styles from './History.module.css'
import { RestoreDialog } from './RestoreDialog'
import { useChanges } from './use-moments'
import { useMomentWords } from './when'

interface MomentLineProps {
  readonly plan: string
  readonly moment: Moment
  /** The moment that came after it, unless it is the newest. */
  readonly next: string | undefined
}

/** One earlier state: its time, why it was kept, what was changed from then on, and the ways to it. */
export function MomentLine({ plan, moment, next }: MomentLineProps) {
  const say = useSay()
  const when = useMomentWords()
  const { locale } = useLanguage()
  const [, go] = useLocation()
  const [isRestoring, setRestoring] = useState(false)
  const isShown = usePlanStore((state) => state.viewing?.moment.id === moment.id)
  const look = () => void lookAt(plan, moment).then((isOpen) => isOpen && go(addressOf('plan', { plan })))
  const words = when(moment.at)
  return (
    <li className={styles.moment} aria-current={isShown || undefined}>
      <div className={styles.time}>
        <h3>{clock(moment.at, locale)}</h3>
        {moment.why !== 'work' && <p>{say(`history.why.${moment.why}`)}</p>}
        {isShown && <p>{say('history.shown')}</p>}
      </div>
      <After plan={plan} moment={moment.id} next={next} />
      <div className={styles.ways}>
        <Button look="link" aria-label={say('history.look-label', { when: words })} onClick={look}>
          {say('history.look')}
        </Button>
        <Button look="link" aria-label={say('history.restore-label', { when: words })} onClick={() => setRestoring(true)}>
          {say('history.restore')}
        </Button>
      </div>
      {isRestoring && <RestoreDialog plan={plan} moment={moment} onClose={() => setRestoring(false)} />}
    </li>
  )
}

function After({ plan, moment, next }: { plan: string; moment: string; next: string | undefined }) {
  const say = useSay()
  const { changes, element } = useChanges(plan, moment, next)
  return (
    <div ref={element} className={styles.after} aria-busy={changes === null}>
      {changes === null && <p className={styles.quiet}>{say('history.reading')}</p>}
      {changes?.kind === 'failed' && <p className={styles.quiet}>{changes.why}</p>}
      {changes?.kind === 'read' && <ChangeList changes={changes.changes} />}
    </div>
  )
}
