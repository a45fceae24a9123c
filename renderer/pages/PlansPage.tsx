import { useEffect, useMemo, useState } from 'react'
import { Link } from 'wouter'
import type { ListedPlans, PlanSummary } from '../../content/model/bridge'
import { finderOf } from '../../content/search/find-plans'
import { BackupReminder } from '../backup/BackupReminder'
import { useLanguage, useSay } from '../locales/say'
import { KeptNotices } from '../organisations/KeptNotices'
import { addressOf } from '../routes'
import { ConflictLines } from '../sharing/ConflictLines'
import { SecondListLines } from '../sharing/SecondListLines'
import { closePlan } from '../state/open-plan'
import { useKept } from '../state/organisation-store'
import { useSetting } from '../state/settings-store'
import { Button } from '../ui/Button'
import { NoticeLine } from '../ui/NoticeLine'
import { Doors } from './Doors'
import { FoundPlans } from './FoundPlans'
import { LastPlan } from './LastPlan'
import { useListedPlans } from './listed-plans'
import { NewPlanDialog } from './NewPlanDialog'
import { askForNewPlan, useNewPlan } from './new-plan-store'
import { OtherWays } from './OtherWays'
import { ENOUGH, PlanControls } from './PlanControls'
import { PlanLine } from './PlanLine'
import styles from './PlansPage.module.css'
import { Portion } from './Portion'
import { inOrder } from './plan-order'
import { useArrive } from './use-arrive'
import { type PlanActions, usePlanActions } from './use-plan-actions'

export function PlansPage() {
  const listed = useListedPlans()
  useEffect(() => {
    closePlan()
    // A new plan that was asked for and left is not asked for again on coming back.
    return () => askForNewPlan(null)
  }, [])
  return listed && <Home listed={listed} />
}

/** What is only practised with: the example and exercises, apart from the plans of real partnerships. */
const isPractice = ({ example, exercise }: PlanSummary): boolean => example || exercise

function partsOf(plans: readonly PlanSummary[]) {
  const archived = plans.filter((summary) => summary.archived)
  const here = plans.filter((summary) => !summary.archived)
  return { archived, own: here.filter((summary) => !isPractice(summary)), practice: here.filter(isPractice) }
}

function Home({ listed: { plans, notices, conflicts, secondLists = [], pending = 0 } }: { listed: ListedPlans }) {
  const say = useSay()
  const arrive = useArrive()
  const actions = usePlanActions()
  const asked = useNewPlan((state) => state.asked)
  const kept = useKept() ?? []
  const { own, archived, practice } = useMemo(() => partsOf(plans), [plans])
  const ours = kept.find(({ id }) => id === own.find((summary) => summary.kept.us)?.kept.us)
  const hasMany = plans.length >= ENOUGH
  return (
    <main className={styles.home}>
      <div>
        <KeptNotices />
        {notices.map((notice) => (
          <NoticeLine key={notice.key + notice.values.file} notice={notice} />
        ))}
        <ConflictLines conflicts={conflicts} />
        <SecondListLines seconds={secondLists} />
        <div className={styles.top}>
          <div>
            <h1>{say(own.length > 0 || notices.length > 0 || pending > 0 ? 'plans.title' : 'plans.welcome')}</h1>
            <p className={styles.promise}>{say('plans.promise')}</p>
          </div>
          {own.length > 0 && <Button onClick={() => askForNewPlan('partnership')}>{say('plans.new')}</Button>}
        </div>
        {own.length > 0 && <BackupReminder />}
        {pending > 0 && <p className={styles.pending}>{say('plans.pending', { count: pending })}</p>}
        {hasMany ? (
          <Many own={own} archived={archived} practice={practice} actions={actions} />
        ) : (
          (own.length > 0 || pending === 0) && <Few own={own} practice={practice} actions={actions} />
        )}
      </div>
      <OtherWays arrive={arrive} hasPlans={own.length > 0} />
      <footer className={styles.foot}>
        <Button look="link" onClick={() => void window.companion.showFolder()}>
          {say('plans.folder')}
        </Button>
        <Link href={addressOf('organisations')}>{say('organisations.title')}</Link>
        {archived.length > 0 && !hasMany && (
          <Link href={addressOf('archived')}>{say('plans.archived-count', { count: archived.length })}</Link>
        )}
        <Link href={addressOf('trash')}>{say('plans.trash')}</Link>
      </footer>
      {asked && <NewPlanDialog kind={asked} ours={ours} onClose={() => askForNewPlan(null)} arrive={arrive} />}
    </main>
  )
}

interface Listing {
  readonly own: readonly PlanSummary[]
  readonly practice: readonly PlanSummary[]
  readonly actions: PlanActions
}

function Few({ own, practice, actions }: Listing) {
  const { locale } = useLanguage()
  const order = useSetting('planOrder')
  const arrive = useArrive()
  const [last] = own
  const rest = useMemo(() => inOrder(own.slice(1), order, locale), [own, order, locale])
  return (
    <>
      {last ? (
        <Portion items={rest} first={<LastPlan summary={last} actions={actions} />}>
          {(summary) => <PlanLine key={summary.id} summary={summary} actions={actions} />}
        </Portion>
      ) : (
        <Doors arrive={arrive} />
      )}
      {practice.length > 0 && <Practice plans={practice} actions={actions} />}
    </>
  )
}

/** So many that they are found and ordered. What is looked for is looked for everywhere. */
function Many({ archived, ...listing }: Listing & { archived: readonly PlanSummary[] }) {
  const { locale } = useLanguage()
  const order = useSetting('planOrder')
  const [query, setQuery] = useState('')
  const { own, practice, actions } = listing
  const find = useMemo(
    () => finderOf([own, archived, practice].flatMap((plans) => inOrder(plans, order, locale))),
    [own, archived, practice, order, locale],
  )
  return (
    <>
      <PlanControls query={query} onQuery={setQuery} archived={archived.length} />
      {query.trim() === '' ? (
        <Few {...listing} />
      ) : (
        <FoundPlans query={query} found={find(query)} actions={actions} onClear={() => setQuery('')} />
      )}
    </>
  )
}

/** Apart from the plans of real partnerships, which come first. */
function Practice({ plans, actions }: { plans: readonly PlanSummary[]; actions: PlanActions }) {
  const say = useSay()
  return (
    <section className={styles.practice} aria-labelledby="practice">
      <h2 id="practice">{say('plans.practice')}</h2>
      <Portion items={plans}>{(summary) => <PlanLine key={summary.id} summary={summary} actions={actions} />}</Portion>
    </section>
  )
}
