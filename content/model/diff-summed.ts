/** Many changes are told worksheet by worksheet and partner by partner, each with how many there are; few are told one by one. */
import type { Named, PlanChange } from './diff-change'

/** So many are read at a glance. */
const FEW = 6
/** As many of one worksheet and one partner need no summing up. */
const FEW_TOGETHER = 2

export interface ChangeGroup {
  /** The worksheet that they have in common, if it has to be said. */
  readonly worksheet: string
  /** Whom all of them are about. */
  readonly about: Named | undefined
  readonly changes: readonly PlanChange[]
  readonly isSummed: boolean
}

const whom = ({ thing, about }: PlanChange): Named | undefined => (thing === 'answer' && about.length === 1 ? about[0] : undefined)
const groupKey = (change: PlanChange): string =>
  change.worksheet === '' ? '' : `${change.worksheet}|${whom(change)?.kind === 'partner' ? whom(change)?.name : ''}`

const alone = (change: PlanChange): ChangeGroup => ({ worksheet: '', about: undefined, changes: [change], isSummed: false })

function together(changes: readonly PlanChange[]): ChangeGroup[] {
  const [first] = changes
  if (!first || first.worksheet === '' || changes.length <= FEW_TOGETHER) return changes.map(alone)
  const about = whom(first)
  return [{ worksheet: first.worksheet, about: about?.kind === 'partner' ? about : undefined, changes, isSummed: true }]
}

export function summed(changes: readonly PlanChange[]): ChangeGroup[] {
  if (changes.length <= FEW) return changes.map(alone)
  const groups = new Map<string, PlanChange[]>()
  for (const change of changes) {
    const key = groupKey(change)
    const group = groups.get(key)
    if (group) group.push(change)
    else groups.set(key, [change])
  }
  return [...groups.values()].flatMap(together)
}
