import { useRef, useState } from 'react'
import { Link } from 'wouter'
import type { PlanSummary } from '../../../content/model/bridge'
import type { SessionSummary } from '../../../content/session/session'
import { sayDay } from '../../../content/words/say'
import { useLanguage, useSay } from '../../locales/say'
import styles from '../../pages/PlansPage.module.css'
import { addressOf } from '../../routes'
import { Button } from '../../ui/Button'
import { NextGroup } from './NextGroup'
import { PutAway } from './PutAway'

interface LineProps {
  readonly summary: SessionSummary
  /** Undefined where it is in the trash, or on another computer. */
  readonly plan: PlanSummary | undefined
  readonly onGone: () => void
}

/** One session: its title and day, which plan it is about, and how far it has come. */
export function SessionLine({ summary, plan, onGone }: LineProps) {
  const say = useSay()
  const { locale } = useLanguage()
  const line = useRef<HTMLLIElement>(null)
  const [asked, setAsked] = useState<'next' | 'away' | null>(null)
  const { id, day, mode, items, sheets, agreed } = summary
  const title = summary.title || say('room.untitled')
  const close = () => setAsked(null)
  return (
    <li ref={line} className={styles.entry}>
      <div className={styles.row}>
        <h2 dir="auto">{plan ? <Link href={addressOf('session', { plan: summary.plan, session: id })}>{title}</Link> : title}</h2>
        <span className={styles.leader} />
        <span className={styles.when}>{sayDay(day, locale)}</span>
      </div>
      <p className={styles.who}>
        {plan && (
          <>
            <bdi>{plan.title || say('plan.untitled')}</bdi> ·{' '}
          </>
        )}
        {say(`sessions.mode-${mode}`)}
      </p>
      <p className={styles.who}>{say('sessions.far', { items, sheets, agreed })}</p>
      {!plan && (
        <p className={styles.who}>
          {say('sessions.no-plan')} <Link href={addressOf('trash')}>{say('plans.trash')}</Link>
        </p>
      )}
      <div className={styles.tools}>
        {plan && (
          <Button look="link" aria-label={say('sessions.next-label', { title })} onClick={() => setAsked('next')}>
            {say('sessions.next')}
          </Button>
        )}
        <Button look="link" aria-label={say('sessions.away-label', { title })} onClick={() => setAsked('away')}>
          {say('sessions.away')}
        </Button>
      </div>
      {asked === 'next' && <NextGroup summary={summary} title={title} onClose={close} />}
      {asked === 'away' && <PutAway summary={summary} title={title} line={line.current} onClose={close} onGone={onGone} />}
    </li>
  )
}
