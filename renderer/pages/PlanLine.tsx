import { type ReactNode, useState } from 'react'
import { Link } from 'wouter'
import type { PlanSummary } from '../../content/model/bridge'
import { namesFirst } from '../../content/search/find-plans'
import { isolated } from '../../content/words/isolated'
import { sayDay } from '../../content/words/say'
import { type ScreenSay, useLanguage, useSay } from '../locales/say'
import { addressOf } from '../routes'
import { clock } from '../ui/SaveState'
import styles from './PlansPage.module.css'
import { PlanTools } from './PlanTools'
import type { PlanActions } from './use-plan-actions'

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
  const names = partners.map(isolated)
  const rest = partners.length - NAMED
  if (rest < 2) return names.join(', ')
  return say('plans.and', { partners: names.slice(0, NAMED).join(', '), others: say('plans.others', { count: rest }) })
}

interface LineProps {
  readonly summary: PlanSummary
  readonly actions: PlanActions
  /** What was looked for, if the line was found. */
  readonly query?: string
}

/** The title and when it was saved, who takes part, and behind three dots what can be done with it. */
export function PlanHead({ summary, actions, query = '' }: LineProps) {
  const say = useSay()
  const when = useWhen()
  const [isOpen, setOpen] = useState(false)
  const title = summary.title || say('plan.untitled')
  const partners = namesFirst(summary.partners, query)
  return (
    <>
      <div className={styles.row}>
        <h2 dir="auto">
          <Link href={addressOf('plan', { plan: summary.id })}>{title}</Link>
        </h2>
        <span className={styles.leader} />
        <span className={styles.when}>{when(summary.at)}</span>
        <button
          type="button"
          className={styles.dots}
          aria-expanded={isOpen}
          aria-label={say('plans.tools', { title: isolated(title) })}
          onClick={() => setOpen(!isOpen)}
        >
          <svg viewBox="0 0 16 4" aria-hidden="true">
            <circle cx="2" cy="2" r="1.4" />
            <circle cx="8" cy="2" r="1.4" />
            <circle cx="14" cy="2" r="1.4" />
          </svg>
        </button>
      </div>
      <p className={styles.who}>{partners.length > 0 ? say('plans.with', { partners: firstOf(partners, say) }) : say('plans.nobody')}</p>
      {query !== '' && summary.archived && <p className={styles.who}>{say('plans.is-archived')}</p>}
      {summary.example && <p className={styles.who}>{say('plan.example')}</p>}
      {summary.exercise && <p className={styles.who}>{say('plan.exercise')}</p>}
      {isOpen && <PlanTools plan={summary} actions={actions} />}
    </>
  )
}

export function PlanLine({ children, ...line }: LineProps & { children?: ReactNode }) {
  return (
    <li className={styles.entry}>
      <PlanHead {...line} />
      {children}
    </li>
  )
}
