/** Edits of the open plan, and steps back: undo is an edit like any other. */
import { useStore } from 'zustand'
import type { Plan } from '../../content/model/plan'
import { withoutRewritten } from '../../content/model/versions'
import { isViewing, planSteps, useIsViewing, usePlanStore } from './plan-store'

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
  planSteps().pause()
  run()
  planSteps().resume()
}

/** An edit that undo does not know of, such as the mark that a worksheet was opened. */
export function editQuietly(change: Edit): void {
  if (!isViewing()) withoutStep(() => edit(change))
}

/** Ends a visit to a field: what is typed there next is a step of its own. */
export const endTyping = (): void => usePlanStore.setState({ typingIn: null })

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
export const undo = thenTypeAnew(() => planSteps().undo())
export const redo = thenTypeAnew(() => planSteps().redo())

const useSteps = (kind: 'pastStates' | 'futureStates'): boolean => {
  const hasSome = useStore(usePlanStore.temporal, (state) => state[kind].length > 0)
  return !useIsViewing() && hasSome
}
export const useCanUndo = () => useSteps('pastStates')
export const useCanRedo = () => useSteps('futureStates')
