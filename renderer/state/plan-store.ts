/** The one plan that is open, in memory, with its steps of undo. It is changed in `edit-plan.ts`, and opened in `open-plan.ts`. */
import { startTransition, useEffect, useState } from 'react'
import { type TemporalState, temporal } from 'zundo'
import { create } from 'zustand'
import type { Notice, SaveState } from '../../content/model/bridge'
import type { Moment } from '../../content/model/moment'
import type { Plan } from '../../content/model/plan'

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

export const NO_PLAN: PlanState = { plan: null, viewing: null, typingIn: null, save: null, notice: null, refused: null }

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

/** The steps that undo and redo go through. */
export const planSteps = (): TemporalState<Undoable> => usePlanStore.temporal.getState() as TemporalState<Undoable>

export const isViewing = (): boolean => usePlanStore.getState().viewing !== null
export const useIsViewing = (): boolean => usePlanStore((state) => state.viewing !== null)

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
