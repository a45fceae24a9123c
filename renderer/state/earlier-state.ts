/** An earlier state of the open plan, shown in the place of today's, which waits. */
import type { Moment } from '../../content/model/moment'
import type { Plan } from '../../content/model/plan'
import { withoutStep } from './edit-plan'
import { usePlanStore, type Viewing } from './plan-store'

const swap = (plan: Plan, viewing: Viewing | null): void => withoutStep(() => usePlanStore.setState({ plan, viewing, typingIn: null }))

/** Shows an earlier state of the open plan, which can be read and not changed. */
export function viewEarlier(plan: Plan, moment: Moment): void {
  const { plan: shown, viewing } = usePlanStore.getState()
  const today = viewing?.today ?? shown
  if (today?.id === plan.id) swap(plan, { moment, today, isTried: false })
}

/** Back to the plan of today, with all that was edited in it. */
export function viewToday(): void {
  const { viewing } = usePlanStore.getState()
  if (viewing) swap(viewing.today, null)
}
