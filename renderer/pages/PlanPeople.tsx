import { Link } from 'wouter'
import { organisationName, ourName } from '../../content/model/names'
import { partnersInOrder } from '../../content/model/places'
import { type Plan, US } from '../../content/model/plan'
import { useSay } from '../locales/say'
import { addressOf } from '../routes'
import styles from './PlanPage.module.css'

/** With more partners than this the rest are counted; all stand on their own page. */
const SHOWN = 8

export function PlanPeople({ plan }: { plan: Plan }) {
  const say = useSay()
  const all = partnersInOrder(plan)
  const partners = all.length > SHOWN + 1 ? all.slice(0, SHOWN) : all
  return (
    <ul className={styles.people} aria-label={say('plan.people')}>
      <li>
        <bdi>{ourName(plan, say)}</bdi> <small>{plan.project.lead === US ? say('plan.lead-us') : say('us')}</small>
      </li>
      {partners.map((partner) => (
        <li key={partner.id}>
          <bdi>{organisationName(plan, partner.id, say)}</bdi>{' '}
          <small>
            {[plan.project.lead === partner.id ? say('part.lead') : '', say(`status.${partner.status}`)].filter(Boolean).join(', ')}
          </small>
        </li>
      ))}
      {all.length > partners.length && <li>{say('plans.others', { count: all.length - partners.length })}</li>}
      <li>
        <Link href={addressOf('partners', { plan: plan.id })}>{say(all.length > 0 ? 'plan.partners' : 'plan.add-partner')}</Link>
      </li>
    </ul>
  )
}
