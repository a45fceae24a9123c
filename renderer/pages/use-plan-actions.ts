/** What can be done with a whole plan, from its own page or from a list. */
import type { Kept, Opened, PlanSummary } from '../../content/model/bridge'
import { clipped } from '../../content/model/clipped'
import { type ScreenWordId, useSay } from '../locales/say'
import { tell } from '../state/toast-store'
import { listAgain } from './listed-plans'
import { useArrive } from './use-arrive'

type Which = Pick<PlanSummary, 'id' | 'title'>

export interface PlanActions {
  readonly duplicate: (plan: Which) => Promise<void>
  readonly startFrom: (plan: Which) => Promise<void>
  readonly archive: (plan: Which) => Promise<void>
  readonly unarchive: (plan: Which) => Promise<void>
  readonly throwAway: (plan: Which) => Promise<void>
}

/** As much of a title as a message has room for. */
const ROOM = 60

const nextFrame = () => new Promise(requestAnimationFrame)
/** Says why something was not done; true when it was. */
function isDone(outcome: Kept | { kind: 'saved' | 'cancelled' }): boolean {
  if (outcome.kind === 'failed') tell({ key: 'toast.failed', values: { why: outcome.why } })
  return outcome.kind !== 'failed'
}

/** `leave` goes away from the plan's own screen once the plan is out of the way. */
export function usePlanActions(leave?: () => void): PlanActions {
  const arrive = useArrive()
  const say = useSay()
  const named = ({ title }: Which) => ({ title: clipped(title.trim(), ROOM) || say('plan.untitled') })
  const goTo = async (opened: Opened, key: ScreenWordId, plan: Which) => {
    arrive(opened)
    if (opened.kind !== 'opened') return
    // Messages go with the screen that they were told on.
    await nextFrame()
    tell({ key, values: named(plan) })
  }
  const away = async () => {
    if (!leave) return listAgain()
    leave()
    await nextFrame()
  }
  const unarchive = async (plan: Which) => {
    if (!isDone(await window.companion.archivePlan(plan.id, false))) return
    await listAgain()
    tell({ key: 'plan.unarchived', values: named(plan) })
  }
  return {
    unarchive,
    duplicate: async (plan) => goTo(await window.companion.duplicatePlan(plan.id), 'plan.duplicated', plan),
    startFrom: async (plan) => goTo(await window.companion.startFrom(plan.id), 'plan.started-from', plan),
    archive: async (plan) => {
      if (!isDone(await window.companion.archivePlan(plan.id, true))) return
      await away()
      const action = { key: 'plan.unarchive', run: () => void unarchive(plan) } as const
      tell({ key: 'plan.archived', values: named(plan), action })
    },
    throwAway: async (plan) => {
      if (!isDone(await window.companion.trashPlan(plan.id))) return
      await away()
      const restore = () => void window.companion.restorePlan(plan.id).then(arrive)
      tell({ key: 'plan.trashed', values: named(plan), action: { key: 'trash.restore', run: restore } })
    },
  }
}
