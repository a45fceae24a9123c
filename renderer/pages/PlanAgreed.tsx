/** What group sessions settled in this plan: each session, and the worksheets in which that stands beside our answers. */
import { Link } from 'wouter'
import { type SettledBy, settledBy } from '../../content/model/agreed-where'
import type { Plan } from '../../content/model/plan'
import { worksheets } from '../../content/worksheets'
import { useSay } from '../locales/say'
import { arriveAt, goalAt, hrefOf } from '../search/goal'
import styles from './PlanAgreed.module.css'

export function PlanAgreed({ plan }: { plan: Plan }) {
  const say = useSay()
  const sessions = settledBy(plan, worksheets)
  if (sessions.length === 0) return null
  return (
    <section className={styles.agreed} aria-labelledby="agreed">
      <h2 id="agreed">{say('plan.agreed')}</h2>
      <p className={styles.lead}>{say('plan.agreed-lead')}</p>
      <ul>
        {sessions.map((session) => (
          <Session key={session.voice.id} session={session} plan={plan} />
        ))}
      </ul>
    </section>
  )
}

/** Each link leads to the first thing that was settled there. */
function Session({ session: { voice, where }, plan }: { session: SettledBy; plan: Plan }) {
  const say = useSay()
  return (
    <li className={styles.session}>
      <h3 dir="auto">{voice.name.trim() || say('agreed.head')}</h3>
      <p>
        {where.map(({ worksheet, entries: [first, ...rest] }) => {
          if (!first) return null
          const goal = goalAt(plan, first)
          return (
            <span key={worksheet.id}>
              <Link href={hrefOf(goal, plan.id)} onClick={() => arriveAt(goal)}>
                {worksheet.title}
              </Link>{' '}
              <small>{rest.length + 1}</small>
            </span>
          )
        })}
      </p>
    </li>
  )
}
