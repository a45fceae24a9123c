import { useEffect, useState } from 'react'
import { Link, useLocation } from 'wouter'
import type { Notice, Opened, PlanSummary } from '../../content/model/bridge'
import { useSay } from '../locales/say'
import { addressOf } from '../routes'
import { closePlan, showPlan } from '../state/plan-store'
import { useSetting } from '../state/settings-store'
import { tell } from '../state/toast-store'
import { Button } from '../ui/Button'
import { Empty } from '../ui/Empty'
import { NoticeLine, useNoticeWords } from '../ui/NoticeLine'
import { LastPlan } from './LastPlan'
import { NewPlanDialog } from './NewPlanDialog'
import { askForNewPlan, useNewPlan } from './new-plan-store'
import { PlanLine } from './PlanLine'
import styles from './PlansPage.module.css'

/** Shows a plan that was just made or brought in, or says why there is none. */
export function useArrive() {
  const [, go] = useLocation()
  const words = useNoticeWords()
  return (opened: Opened | { kind: 'cancelled' }) => {
    if (opened.kind === 'opened') {
      showPlan(opened.plan, opened.state, opened.notice ?? null)
      go(addressOf('plan', { plan: opened.plan.id }))
    }
    if (opened.kind === 'failed') tell({ key: 'toast.failed', values: { why: words(opened.notice) } })
  }
}

export function PlansPage() {
  const say = useSay()
  const arrive = useArrive()
  const [listed, setListed] = useState<{ plans: PlanSummary[]; notices: Notice[] } | null>(null)
  const isNew = useNewPlan((state) => state.isAsked)
  useEffect(() => {
    closePlan()
    void window.companion.listPlans().then(setListed)
  }, [])
  if (!listed) return null
  const [last, ...rest] = listed.plans
  return (
    <main className={styles.home}>
      <div>
        {listed.notices.map((notice) => (
          <NoticeLine key={notice.key + notice.values.file} notice={notice} />
        ))}
        <div className={styles.top}>
          <div>
            <h1>{say('plans.title')}</h1>
            <p className={styles.promise}>{say('plans.promise')}</p>
          </div>
          {last && <Button onClick={() => askForNewPlan(true)}>{say('plans.new')}</Button>}
        </div>
        {last ? (
          <ul>
            <LastPlan summary={last} />
            {rest.map((summary) => (
              <PlanLine key={summary.id} summary={summary} />
            ))}
          </ul>
        ) : (
          <div className={styles.none}>
            <Empty title={say('plans.none')} text={say('plans.none-text')}>
              <Button look="main" onClick={() => askForNewPlan(true)}>
                {say('plans.first')}
              </Button>
            </Empty>
          </div>
        )}
      </div>
      <Beside arrive={arrive} />
      <footer className={styles.foot}>
        <Button look="link" onClick={() => void window.companion.showFolder()}>
          {say('plans.folder')}
        </Button>
        <Link href={addressOf('trash')}>{say('plans.trash')}</Link>
      </footer>
      {isNew && <NewPlanDialog onClose={() => askForNewPlan(false)} onMade={arrive} />}
    </main>
  )
}

function Beside({ arrive }: { arrive: ReturnType<typeof useArrive> }) {
  const say = useSay()
  const reading = useSetting('reading')
  return (
    <aside className={styles.aside}>
      <section>
        <h2>{say('plans.other')}</h2>
        <Button look="link" onClick={() => void window.companion.openInvented('example').then(arrive)}>
          {say('plans.example')}
        </Button>
        <p>{say('plans.example-text')}</p>
        <Button look="link" onClick={() => void window.companion.bringInPlan().then(arrive)}>
          {say('plans.bring-in')}
        </Button>
        <p>{say('plans.bring-in-text')}</p>
      </section>
      <section>
        <h2>{say('part.handbook')}</h2>
        <Link href={addressOf('handbook', { section: reading.section })}>
          {reading.section === '2.0' ? say('plans.read') : say('plans.read-on', { section: reading.section })}
        </Link>
        <p>{say('plans.read-text')}</p>
      </section>
    </aside>
  )
}
