import { Link } from 'wouter'
import type { PlanSummary } from '../../content/model/bridge'
import { sayDay } from '../../content/words/say'
import { useLanguage, useSay } from '../locales/say'
import { addressOf } from '../routes'
import { clock } from '../ui/SaveState'
import styles from './PlansPage.module.css'

/** "today, 14:32", or the day. */
export function useWhen(): (at: string) => string {
  const say = useSay()
  const { locale } = useLanguage()
  return (at) =>
    new Date(at).toDateString() === new Date().toDateString()
      ? say('plans.today', { at: clock(at, locale) })
      : sayDay(at.slice(0, 10), locale)
}

export function PlanHead({ summary }: { summary: PlanSummary }) {
  const say = useSay()
  const when = useWhen()
  return (
    <>
      <div className={styles.row}>
        <h2 dir="auto">
          <Link href={addressOf('plan', { plan: summary.id })}>{summary.title || say('plan.untitled')}</Link>
        </h2>
        <span className={styles.leader} />
        <span className={styles.when}>{when(summary.at)}</span>
      </div>
      <p className={styles.who} dir="auto">
        {summary.partners.length > 0 ? say('plans.with', { partners: summary.partners.join(', ') }) : say('plans.nobody')}
        {summary.example && ` ${say('plan.example')}`}
      </p>
    </>
  )
}

export function PlanLine({ summary }: { summary: PlanSummary }) {
  return (
    <li className={styles.entry}>
      <PlanHead summary={summary} />
    </li>
  )
}
