import type { PlanSummary } from '../../content/model/bridge'
import { isolated } from '../../content/words/isolated'
import { useSay } from '../locales/say'
import { Button } from '../ui/Button'
import { Empty } from '../ui/Empty'
import { PlanLine } from './PlanLine'
import { Portion } from './Portion'
import type { PlanActions } from './use-plan-actions'

interface FoundProps {
  readonly query: string
  readonly found: readonly PlanSummary[]
  readonly actions: PlanActions
  readonly onClear: () => void
}

/** What was found among the plans, or how to go on when nothing was. */
export function FoundPlans({ query, found, actions, onClear }: FoundProps) {
  const say = useSay()
  return (
    <>
      <p className="hidden-words" role="status">
        {say('plans.found', { count: found.length })}
      </p>
      {found.length > 0 ? (
        <Portion key={query} items={found}>
          {(summary) => <PlanLine key={summary.id} summary={summary} actions={actions} query={query} />}
        </Portion>
      ) : (
        <Empty title={say('plans.none-found', { query: isolated(query.trim()) })} text={say('plans.none-found-text')}>
          <Button onClick={onClear}>{say('plans.clear')}</Button>
        </Empty>
      )}
    </>
  )
}
