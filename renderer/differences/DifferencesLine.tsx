/** Says on the plan's page that there is something to choose. */
import { Link } from 'wouter'
import type { Plan } from '../../content/model/plan'
import { differencesOf } from '../../content/model/versions'
import { useSay } from '../locales/say'
import { addressOf } from '../routes'
import styles from './Differences.module.css'

export function DifferencesLine({ plan }: { plan: Plan }) {
  const say = useSay()
  const { length: count } = differencesOf(plan)
  if (count === 0) return null
  return (
    <p className={styles.line}>
      {say('plan.differences', { count })} <Link href={addressOf('differences', { plan: plan.id })}>{say('plan.differences-go')}</Link>
    </p>
  )
}
