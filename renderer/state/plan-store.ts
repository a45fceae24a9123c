/** The one plan that is open, in memory. Every edit goes to the program at once; undo is an edit like any other. */
import { startTransition, useEffect, useState } from 'react'
import { type TemporalState, temporal } from 'zundo'
import { create, useStore } from 'zustand'
import type { Notice, SaveState } from '../../content/model/bridge'
import type { Moment } from '../../content/model/moment'
import type { Plan } from '../../content/model/plan'
import { withoutRewritten } from '../../content/model/versions'
import { makeSender, type Sender } from './sending'

interface Undoable {
  readonly plan: Plan | null
  /** What is being typed in: further keys there belong to the same step of undo. */
  readonly typingIn: string | null
}
/** An earlier state that stands in the place of the plan of today, which waits. Until it is left nothing is edited and nothing is sent. */
export interface Viewing {
  readonly moment: Moment
  readonly today: Plan
  /** Whether somebody has tried to edit it. */
  readonly isTried: boolean
}
interface PlanState extends Undoable {
  readonly viewing: Viewing | null
  readonly save: SaveState | null
  readonly notice: Notice | null
  /** Why the program would not take an edit; it is offered again with the next one. */
  readonly refused: string | null
}

/** Typing in one field is one step, so that undo outside the field takes back the visit, not the letter. */
const isSameTyping = (past: Undoable, now: Undoable) => past.typingIn !== null && past.typingIn === now.typingIn

const NO_PLAN: PlanState = { plan: null, viewing: null, typingIn: null, save: null, notice: null, refused: null }

export const usePlanStore = create<PlanState>()(
  temporal((): PlanState => ({ ...NO_PLAN }), {
    limit: 200,
    partialize: ({ plan, typingIn }): Undoable => ({ plan, typingIn }),
    equality: (past, now) => past.plan === now.plan,
    handleSet: (handleSet) => {
      const record = handleSet as unknown as (past: Undoable, replace: unknown, now: Undoable) => void
      return (past, replace, now) => {
        if (!isSameTyping(past as Undoable, now)) record(past as Undoable, replace, now)
      }
    },
  }),
)

const history = (): TemporalState<Undoable> => usePlanStore.temporal.getState() as TemporalState<Undoable>

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

export type Edit = (plan: Plan, at: string) => Plan

/** Applies an edit. `typingIn` names the field while its text is being typed. */
export function edit(change: Edit, typingIn: string | null = null): void {
  const { plan, viewing } = usePlanStore.getState()
  if (viewing) holdBack()
  if (!plan || viewing) return
  const next = withoutRewritten(plan, change(plan, new Date().toISOString()))
  if (next !== plan) usePlanStore.setState({ plan: next, typingIn })
}

/** Does something that undo does not know of. */
export function withoutStep(run: () => void): void {
  history().pause()
  run()
  history().resume()
}

/** An edit that undo does not know of, such as the mark that a worksheet was opened. */
export function editQuietly(change: Edit): void {
  if (!isViewing()) withoutStep(() => edit(change))
}

/** Goes on from a plan that holds more than the page knew; undefined when it is not the open one. Undo must not reach behind it. */
export function goOnFrom(fresh: Plan): Plan | undefined {
  const { plan, viewing } = usePlanStore.getState()
  if ((viewing?.today ?? plan)?.id !== fresh.id) return undefined
  const next = sender?.goOnFrom(fresh)
  if (next) usePlanStore.setState(viewing ? { viewing: { ...viewing, today: next } } : { plan: next })
  history().clear()
  return next
}

/** Ends a visit to a field: what is typed there next is a step of its own. */
export const endTyping = (): void => usePlanStore.setState({ typingIn: null })

export function showPlan(plan: Plan, state: SaveState, notice: Notice | null): void {
  sender = makeSender(plan, (why) => hearRefusal(plan.id, why))
  usePlanStore.setState({ plan, viewing: null, typingIn: null, save: state, notice, refused: null })
  history().clear()
}

export function closePlan(): void {
  usePlanStore.setState(NO_PLAN)
  history().clear()
}

export const isViewing = (): boolean => usePlanStore.getState().viewing !== null
export const useIsViewing = (): boolean => usePlanStore((state) => state.viewing !== null)

/** Whoever tries to write in an earlier state is told once that it cannot be changed. */
export function holdBack(): void {
  const { viewing } = usePlanStore.getState()
  if (viewing && !viewing.isTried) usePlanStore.setState({ viewing: { ...viewing, isTried: true } })
}

/** What is typed after a step back is a step of its own: it must not go on with the visit to a field that was taken up again. */
const thenTypeAnew = (step: () => void) => (): void => {
  if (isViewing()) return
  step()
  endTyping()
}
export const undo = thenTypeAnew(() => history().undo())
export const redo = thenTypeAnew(() => history().redo())

function openPlan(plan = usePlanStore.getState().plan): Plan {
  if (!plan) throw new Error('This page needs an open plan')
  return plan
}

/** The open plan. Only for pages that are shown with a plan. */
export const usePlan = (): Plan => openPlan(usePlanStore((state) => state.plan))

/** The open plan, a moment late: what only tells of answers, such as counts, figures and points, never holds up a key. */
export function useLatePlan(): Plan {
  const [late, setLate] = useState(() => openPlan())
  useEffect(() => {
    const follow = ({ plan }: PlanState) => plan && startTransition(() => setLate(plan))
    follow(usePlanStore.getState())
    return usePlanStore.subscribe(follow)
  }, [])
  return late
}

export const usePlanPart = <T>(part: (plan: Plan) => T): T | undefined =>
  usePlanStore((state) => (state.plan ? part(state.plan) : undefined))

const useSteps = (kind: 'pastStates' | 'futureStates'): boolean => {
  const hasSome = useStore(usePlanStore.temporal, (state) => state[kind].length > 0)
  return !useIsViewing() && hasSome
}
export const useCanUndo = () => useSteps('pastStates')
export const useCanRedo = () => useSteps('futureStates')
