import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import type { Notice, PlanSummary } from '../../content/model/bridge'
import { useSay } from '../locales/say'
import { KeptNotices } from '../organisations/KeptNotices'
import { addressOf } from '../routes'
import { useKept } from '../state/organisation-store'
import { closePlan } from '../state/plan-store'
import { Button } from '../ui/Button'
import { NoticeLine } from '../ui/NoticeLine'
import { Doors } from './Doors'
import { LastPlan } from './LastPlan'
import { NewPlanDialog } from './NewPlanDialog'
import { askForNewPlan, useNewPlan } from './new-plan-store'
import { OtherWays } from './OtherWays'
import { PlanLine } from './PlanLine'
import styles from './PlansPage.module.css'
import { useArrive } from './use-arrive'

export function PlansPage() {
  const say = useSay()
  const arrive = useArrive()
  const [listed, setListed] = useState<{ plans: PlanSummary[]; notices: Notice[] } | null>(null)
  const asked = useNewPlan((state) => state.asked)
  const kept = useKept() ?? []
  useEffect(() => {
    closePlan()
    void window.companion.listPlans().then(setListed)
    // A new plan that was asked for and left is not asked for again on coming back.
    return () => askForNewPlan(null)
  }, [])
  if (!listed) return null
  const { notices } = listed
  const own = listed.plans.filter((summary) => !isPractice(summary))
  const practice = listed.plans.filter(isPractice)
  const [last, ...rest] = own
  const ours = kept.find(({ id }) => id === own.find((summary) => summary.kept.us)?.kept.us)
  return (
    <main className={styles.home}>
      <div>
        <KeptNotices />
        {notices.map((notice) => (
          <NoticeLine key={notice.key + notice.values.file} notice={notice} />
        ))}
        <div className={styles.top}>
          <div>
            <h1>{say(last || notices.length > 0 ? 'plans.title' : 'plans.welcome')}</h1>
            <p className={styles.promise}>{say('plans.promise')}</p>
          </div>
          {last && <Button onClick={() => askForNewPlan('partnership')}>{say('plans.new')}</Button>}
        </div>
        {last ? (
          <ul>
            <LastPlan summary={last} />
            {rest.map((summary) => (
              <PlanLine key={summary.id} summary={summary} />
            ))}
          </ul>
        ) : (
          <Doors arrive={arrive} />
        )}
        {practice.length > 0 && <Practice plans={practice} />}
      </div>
      <OtherWays arrive={arrive} hasPlans={last !== undefined} />
      <footer className={styles.foot}>
        <Button look="link" onClick={() => void window.companion.showFolder()}>
          {say('plans.folder')}
        </Button>
        <Link href={addressOf('organisations')}>{say('organisations.title')}</Link>
        <Link href={addressOf('trash')}>{say('plans.trash')}</Link>
      </footer>
      {asked && <NewPlanDialog kind={asked} ours={ours} onClose={() => askForNewPlan(null)} arrive={arrive} />}
    </main>
  )
}

/** What is only practised with: the example and exercises, apart from the plans of real partnerships. */
const isPractice = ({ example, exercise }: PlanSummary): boolean => example || exercise

/** Apart from the plans of real partnerships, which come first. */
function Practice({ plans }: { plans: readonly PlanSummary[] }) {
  const say = useSay()
  return (
    <section className={styles.practice} aria-labelledby="practice">
      <h2 id="practice">{say('plans.practice')}</h2>
      <ul>
        {plans.map((summary) => (
          <PlanLine key={summary.id} summary={summary} />
        ))}
      </ul>
    </section>
  )
}
