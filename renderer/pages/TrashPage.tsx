import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import type { PlanSummary } from '../../content/model/bridge'
import { useSay } from '../locales/say'
import { addressOf } from '../routes'
import { Button } from '../ui/Button'
import { Empty } from '../ui/Empty'
import form from './Form.module.css'
import { useWhen } from './PlanLine'
import styles from './PlansPage.module.css'
import { useArrive } from './use-arrive'

export function TrashPage() {
  const say = useSay()
  const arrive = useArrive()
  const when = useWhen()
  const [plans, setPlans] = useState<PlanSummary[] | null>(null)
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
          <ul>
            {plans.map((plan) => (
              <li key={plan.id} className={styles.entry}>
                <div className={styles.row}>
                  <h2 dir="auto">{plan.title || say('plan.untitled')}</h2>
                  <span className={styles.leader} />
                  <span className={styles.when}>{when(plan.at)}</span>
                </div>
                <Button look="link" onClick={() => void window.companion.restorePlan(plan.id).then(arrive)}>
                  {say('trash.restore')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </main>
  )
}
