/** Many changes are told worksheet by worksheet and partner by partner, each with how many there are; few are told one by one. */
import type { Named, PlanChange } from './diff-change'

/** So many are read at a glance. */
const FEW = 6
/** More than this would be a long list even so: they are told by worksheet alone. */
const MANY = 40
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
function partnerOf(change: PlanChange): Named | undefined {
  const about = whom(change)
  return about?.kind === 'partner' ? about : undefined
}

const alone = (change: PlanChange): ChangeGroup => ({ worksheet: '', about: undefined, changes: [change], isSummed: false })

function together(changes: readonly PlanChange[], isByPartner: boolean): ChangeGroup[] {
  const [first] = changes
  if (!first || first.worksheet === '' || changes.length <= FEW_TOGETHER) return changes.map(alone)
  return [{ worksheet: first.worksheet, about: isByPartner ? partnerOf(first) : undefined, changes, isSummed: true }]
}

export function summed(changes: readonly PlanChange[]): ChangeGroup[] {
  if (changes.length <= FEW) return changes.map(alone)
  const isByPartner = changes.length <= MANY
  const groups = new Map<string, PlanChange[]>()
  for (const change of changes) {
    const key = change.worksheet && `${change.worksheet}|${isByPartner ? (partnerOf(change)?.name ?? '') : ''}`
    const group = groups.get(key)
    if (group) group.push(change)
    else groups.set(key, [change])
  }
  return [...groups.values()].flatMap((group) => together(group, isByPartner))
}
