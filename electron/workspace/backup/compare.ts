/** The plans of a backup beside those that are here, told by the edits that each has taken in. Pure. */
import type { BackupLook } from '../../../content/model/backup'
import type { Plan } from '../../../content/model/plan'
import type { Prints } from './compare-things'

/** `seen` and what it holds are missing where the plan cannot be read: damaged, or of a newer program. */
export interface KnownPlan {
  readonly id: string
  readonly title: string
  readonly sha256: string
  readonly seen?: Plan['seen']
  readonly applications?: Prints
}
export type Compared = Pick<BackupLook, 'onlyThere' | 'onlyHere' | 'newerThere' | 'newerHere' | 'apart' | 'same'>
type Kind = 'newerThere' | 'newerHere' | 'apart' | 'same'

const hasAll = (seen: Plan['seen'], of: Plan['seen']): boolean =>
  Object.entries(of).every(([device, count]) => (seen[device] ?? Number.NEGATIVE_INFINITY) >= count)

function kindOf(here: KnownPlan, there: KnownPlan): Kind {
  if (here.sha256 === there.sha256) return 'same'
  if (!here.seen || !there.seen) return 'apart'
  const [hereHasAll, thereHasAll] = [hasAll(here.seen, there.seen), hasAll(there.seen, here.seen)]
  if (hereHasAll && thereHasAll) return 'same'
  return hereHasAll ? 'newerHere' : thereHasAll ? 'newerThere' : 'apart'
}

export function comparePlans(here: readonly KnownPlan[], there: readonly KnownPlan[]): Compared {
  const known = new Map(here.map((plan) => [plan.id, plan]))
  const titles: Record<Exclude<Kind, 'same'> | 'onlyThere', string[]> = { onlyThere: [], newerThere: [], newerHere: [], apart: [] }
  let same = 0
  for (const plan of there) {
    const ours = known.get(plan.id)
    known.delete(plan.id)
    const kind = ours ? kindOf(ours, plan) : 'onlyThere'
    if (kind === 'same') same += 1
    else titles[kind].push(plan.title)
  }
  return { ...titles, same, onlyHere: [...known.values()].map(({ title }) => title) }
}
