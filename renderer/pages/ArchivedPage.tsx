import { useMemo, useState } from 'react'
import { Link } from 'wouter'
import type { PlanSummary } from '../../content/model/bridge'
import { finderOf } from '../../content/search/find-plans'
import { isolated } from '../../content/words/isolated'
import { useLanguage, useSay } from '../locales/say'
import { addressOf } from '../routes'
import { useSetting } from '../state/settings-store'
import { Button } from '../ui/Button'
import { Empty } from '../ui/Empty'
import { keepFocus } from '../ui/keep-focus'
import form from './Form.module.css'
import { FoundPlans } from './FoundPlans'
import { useListedPlans } from './listed-plans'
import { ENOUGH, PlanControls } from './PlanControls'
import { PlanLine } from './PlanLine'
import { Portion } from './Portion'
import { inOrder } from './plan-order'
import { type PlanActions, usePlanActions } from './use-plan-actions'

/** Plans that are out of the way, to be opened or brought back. */
export function ArchivedPage() {
  const say = useSay()
  const listed = useListedPlans()
  const archived = useMemo(() => listed?.plans.filter((summary) => summary.archived), [listed])
  // Among those that are still being looked at there may be some.
  if (!archived || (archived.length === 0 && listed?.pending)) return null
  return (
    <main className={form.page}>
      <p className={form.crumb}>
        <Link href={addressOf('plans')}>{say('open.back')}</Link>
      </p>
      <h1>{say('archived.title')}</h1>
      {archived.length === 0 ? (
        <Empty title={say('archived.none')} text={say('archived.none-text')} />
      ) : (
        <>
          <p className={form.lead}>{say('archived.text')}</p>
          <Archived plans={archived} />
        </>
      )}
    </main>
  )
}

function Archived({ plans }: { plans: readonly PlanSummary[] }) {
  const { locale } = useLanguage()
  const order = useSetting('planOrder')
  const actions = usePlanActions()
  const [query, setQuery] = useState('')
  const find = useMemo(() => finderOf(inOrder(plans, order, locale)), [plans, order, locale])
  return (
    <>
      {plans.length >= ENOUGH && <PlanControls query={query} onQuery={setQuery} />}
      {query.trim() === '' ? (
        <Portion items={find('')}>
          {(summary) => (
            <PlanLine key={summary.id} summary={summary} actions={actions}>
              <BringBack summary={summary} actions={actions} />
            </PlanLine>
          )}
        </Portion>
      ) : (
        <FoundPlans query={query} found={find(query)} actions={actions} onClear={() => setQuery('')} />
      )}
    </>
  )
}

function BringBack({ summary, actions }: { summary: PlanSummary; actions: PlanActions }) {
  const say = useSay()
  return (
    <Button
      look="link"
      aria-label={say('plan.unarchive-label', { title: isolated(summary.title || say('plan.untitled')) })}
      onClick={(event) => {
        keepFocus(event.currentTarget)
        void actions.unarchive(summary)
      }}
    >
      {say('plan.unarchive')}
    </Button>
  )
}
