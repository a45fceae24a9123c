import { Link } from 'wouter'
import { useSay } from '../locales/say'
import { addressOf } from '../routes'
import { usePlan } from '../state/plan-store'
import styles from './Form.module.css'

export function BackToPlan() {
  const say = useSay()
  const { id } = usePlan()
  return (
    <p className={styles.crumb}>
      <Link href={addressOf('plan', { plan: id })}>{say('plan.back')}</Link>
    </p>
  )
}
