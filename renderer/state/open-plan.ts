/** A plan that is opened, and its way to the program: every edit goes there at once. */
import type { Notice, SaveState } from '../../content/model/bridge'
import type { Plan } from '../../content/model/plan'
import { NO_PLAN, planSteps, usePlanStore } from './plan-store'
import { makeSender, type Sender } from './sending'

/** One for each plan that was opened: what was typed last is still on its way when another plan is shown. */
let sender: Sender | null = null

usePlanStore.subscribe((now, past) => {
  if (now.viewing || past.viewing) return
  if (!now.plan || !past.plan || now.plan === past.plan || now.plan.id !== past.plan.id) return
  if (now.save?.kind === 'saved') usePlanStore.setState({ save: { kind: 'saving' } })
  sender?.send(now.plan)
})

/** What the program says of saving, unless the page knows of something that the program does not have. */
export function hearSaveState(plan: string, state: SaveState): void {
  const { plan: open, refused } = usePlanStore.getState()
  if (open?.id !== plan || (state.kind === 'saved' && (refused !== null || sender?.isBehind()))) return
  usePlanStore.setState({ save: state })
}

window.companion?.on('saveState', ({ plan, state }) => hearSaveState(plan, state))

function hearRefusal(plan: string, why: string | null): void {
  const { plan: open, refused } = usePlanStore.getState()
  if (open?.id !== plan || refused === why) return
  usePlanStore.setState(why === null ? { refused: null, save: { kind: 'saving' } } : { refused: why, save: { kind: 'failed', why } })
}

/** Goes on from a plan that holds more than the page knew; undefined when it is not the open one. Undo must not reach behind it. */
export function goOnFrom(fresh: Plan): Plan | undefined {
  const { plan, viewing } = usePlanStore.getState()
  if ((viewing?.today ?? plan)?.id !== fresh.id) return undefined
  const next = sender?.goOnFrom(fresh)
  if (next) usePlanStore.setState(viewing ? { viewing: { ...viewing, today: next } } : { plan: next })
  planSteps().clear()
  return next
}

export function showPlan(plan: Plan, state: SaveState, notice: Notice | null): void {
  sender = makeSender(plan, (why) => hearRefusal(plan.id, why))
  usePlanStore.setState({ plan, viewing: null, typingIn: null, save: state, notice, refused: null })
  planSteps().clear()
}

export function closePlan(): void {
  usePlanStore.setState(NO_PLAN)
  planSteps().clear()
}
