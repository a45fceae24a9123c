/** Everything in a plan that was edited and carries a dot. Pure. */
import { COLLECTIONS } from '../../../content/model/change'
import type { Dot, Plan } from '../../../content/model/plan'

interface Edited {
  readonly dot: Dot
  readonly at: string
}

export const editsOf = (plan: Plan): readonly Edited[] => [
  plan.project,
  plan.us,
  ...COLLECTIONS.flatMap((name): readonly Edited[] => plan[name]),
  ...Object.values(plan.otherVersions).flatMap((versions): readonly Edited[] => versions ?? []),
]

/** How many edits in `theirs` have not been taken in by `ours`. */
export const freshIn = (theirs: Plan, ours: Plan): number =>
  editsOf(theirs).filter(({ dot: [device, count] }) => count > (ours.seen[device] ?? -1)).length
