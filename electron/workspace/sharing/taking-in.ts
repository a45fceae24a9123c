/** What becomes of a plan of ours when another copy of it is taken in. */
import type { Opened } from '../../../content/model/bridge'
import { merge, mergeSeen } from '../../../content/model/merge'
import type { Plan } from '../../../content/model/plan'
import { keepingGroups, withGroupsOf } from '../../../content/model/restore-laid'
import { stamp } from '../../../content/model/stamp'
import { speak } from '../../../content/words/say'
import type { Device } from '../device'
import { type Ground, iso } from '../ground'
import type { History } from '../history/history'
import type { KeptPlan } from '../kept-plan'
import { unreadable } from '../notices'
import { asOpened, type OpenPlans } from '../open-plans'
import { fits } from '../plan-file'

interface Desk {
  readonly ground: Ground
  readonly device: Device
  readonly plans: OpenPlans
  readonly history: History
}

/** `change` answers with the plan as it is to be, or with why it cannot be. Nothing is done when that is too much for one file. */
async function changeWhole(plans: OpenPlans, id: string, change: (kept: KeptPlan) => Promise<Plan | string>): Promise<Opened> {
  const opened = await plans.open(id)
  if (opened.kind === 'failed') return opened
  const kept = plans.need(id)
  const next = await change(kept)
  const failed = (why: string): Opened => ({ kind: 'failed', notice: unreadable(kept.plan.project.title, why) })
  if (typeof next === 'string') return failed(next)
  if (!fits(next)) return failed(speak('en')('store.refused.together'))
  kept.takeUp(next)
  await kept.settle()
  return asOpened(kept)
}

/**
 * Brings the other copy's edits in beside ours. Not before the history has how ours was: a file may say of itself that it knows
 * all of ours and has taken it out. What groups said is in no history, so it stays.
 */
export const takeTogether = ({ plans, history }: Desk, id: string, theirs: Plan): Promise<Opened> =>
  changeWhole(plans, id, async (kept) => {
    const saved = await history.keep(kept.stamped(), 'import')
    if (saved.kind === 'failed') return saved.why
    const ours = kept.stamped()
    return withGroupsOf(merge(ours, theirs), ours)
  })

/** Puts the other copy in the place of ours, as new edits. Not before the history has how ours was. */
export const takeInstead = ({ ground, device, plans, history }: Desk, id: string, theirs: Plan): Promise<Opened> =>
  changeWhole(plans, id, async (kept) => {
    const saved = await history.keep(kept.stamped(), 'import')
    if (saved.kind === 'failed') return saved.why
    const ours = kept.stamped()
    const next = keepingGroups({ ...theirs, id, seen: mergeSeen(ours.seen, theirs.seen) }, ours)
    return stamp(ours, next, device.nameFor(id), iso(ground))
  })
