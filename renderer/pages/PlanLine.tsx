import { Link } from 'wouter'
import type { PlanSummary } from '../../content/model/bridge'
import { sayDay } from '../../content/words/say'
import { type ScreenSay, useLanguage, useSay } from '../locales/say'
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

const NAMED = 5

/** The first partners by name, the rest by number. Each name keeps its own direction. */
function firstOf(partners: readonly string[], say: ScreenSay): string {
  const isolated = partners.map((name) => `\u2068${name}\u2069`)
  const rest = partners.length - NAMED
  if (rest < 2) return isolated.join(', ')
  return say('plans.and', { partners: isolated.slice(0, NAMED).join(', '), others: say('plans.others', { count: rest }) })
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
      <p className={styles.who}>
        {summary.partners.length > 0 ? say('plans.with', { partners: firstOf(summary.partners, say) }) : say('plans.nobody')}
      </p>
      {summary.example && <p className={styles.who}>{say('plan.example')}</p>}
      {summary.exercise && <p className={styles.who}>{say('plan.exercise')}</p>}
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
