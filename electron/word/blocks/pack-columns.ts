/** Many questions in few columns: those that belong to one thought share a cell. */
import type { Leaf } from '../../../content/model/worksheet'

/** More columns than this are too narrow to read on an upright page. */
const MOST = 6

const WEIGHTS: Partial<Record<Leaf['kind'], number>> = { long: 3, short: 2, who: 2 }
export const weightOf = (leaves: readonly Leaf[]): number => leaves.reduce((sum, leaf) => sum + (WEIGHTS[leaf.kind] ?? 1), 0)

/** A new thought begins with a text after something shorter, and with a rating after something that is none. */
function begins(leaf: Leaf, before: Leaf): boolean {
  if (leaf.kind === 'long') return before.kind !== 'long'
  return leaf.kind === 'scale' && before.kind !== 'scale'
}

function thoughtsOf(leaves: readonly Leaf[]): Leaf[][] {
  const groups: Leaf[][] = []
  for (const leaf of leaves) {
    const group = groups.at(-1)
    const before = group?.at(-1)
    if (group && before && !begins(leaf, before)) group.push(leaf)
    else groups.push([leaf])
  }
  return groups
}

/** Joins the two neighbours that weigh least together, until the groups fit. */
function fitted(groups: Leaf[][]): Leaf[][] {
  if (groups.length <= MOST) return groups
  const pairs = groups.slice(1).map((group, at) => weightOf([...(groups[at] ?? []), ...group]))
  const lightest = pairs.indexOf(Math.min(...pairs))
  const joined = [...(groups[lightest] ?? []), ...(groups[lightest + 1] ?? [])]
  return fitted([...groups.slice(0, lightest), joined, ...groups.slice(lightest + 2)])
}

/** The columns in groups, order kept: each on its own while they fit, otherwise by thought. */
export const packColumns = (leaves: readonly Leaf[]): Leaf[][] =>
  leaves.length <= MOST ? leaves.map((leaf) => [leaf]) : fitted(thoughtsOf(leaves))
