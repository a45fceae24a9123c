/** What was changed between two states of one plan, thing by thing. Pure; `diff-words.ts` puts it into words. */
import { answerChanges } from './diff-answers'
import type { PlanChange } from './diff-change'
import { type Comparing, comparing } from './diff-compare'
import { headChanges } from './diff-head'
import { otherChanges } from './diff-others'
import { rowChanges } from './diff-rows'
import type { Plan } from './plan'
import type { Worksheet } from './worksheet'

/** Answers that came with a new row, or went with what was taken out, are told of there. */
function withAnswers(owners: readonly PlanChange[], answers: readonly PlanChange[], { ownerOf }: Comparing): PlanChange[] {
  const known = new Set(owners.flatMap(({ keys }) => keys))
  const along = new Map<string, string[]>()
  const alone = answers.filter(({ keys }) => {
    const owner = ownerOf(keys[0] ?? '')
    if (owner === undefined || !known.has(owner)) return true
    along.set(owner, [...(along.get(owner) ?? []), ...keys])
    return false
  })
  return [...owners.map((change) => ({ ...change, keys: [...change.keys, ...(along.get(change.keys[0] ?? '') ?? [])] })), ...alone]
}

/** In the order of the screens: the project and the organisations, then each worksheet, then what stands beside them. */
export function diff(before: Plan, after: Plan, worksheets: readonly Worksheet[]): PlanChange[] {
  const both = comparing(before, after, worksheets)
  const owners = [...headChanges(both), ...rowChanges(both)]
  const changes = withAnswers(owners, answerChanges(both), both)
  const ordered = changes.map((change, at) => ({ change, at, order: both.orderOf(change) }))
  ordered.sort((one, other) => one.order - other.order || one.at - other.at)
  return [...ordered.map(({ change }) => change), ...otherChanges(both)]
}
