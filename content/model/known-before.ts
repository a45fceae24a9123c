/** What was known of a thing before an edit: as it stood in the plan, or as it was taken out of it. */
import { type Item, KEPT_OF, keyOf } from './items'
import type { Dot, Plan } from './plan'
import type { Removed } from './plan-versions'
import { sameContent } from './same-content'

export type Stamped = { dot: Dot; at: string }
type Collection = (typeof KEPT_OF)[number] | 'removed'

/** Finds the old item of a new one. Edits leave most items where they were, so the index of the others is only made when asked for. */
export function finder(items: readonly Item[]): (item: Item, at: number) => Item | undefined {
  let index: Map<string, Item> | undefined
  return (item, at) => {
    const there = items[at]
    if (there === item || (there && keyOf(there) === keyOf(item))) return there
    index ??= new Map(items.map((old) => [keyOf(old), old]))
    return index.get(keyOf(item))
  }
}

/** Finds the latest version of an item among what was taken out of a plan. */
export function outFinder(plan: Plan | undefined, name: Collection): (item: Item) => Item | undefined {
  let index: Map<string, Item> | undefined
  return (item) => {
    if (!plan || name === 'removed') return undefined
    index ??= latest(plan.removed.flatMap(({ left }) => (left[name] ?? []) as readonly Item[]))
    return index.get(keyOf(item))
  }
}

const latest = (items: readonly Item[]): Map<string, Item> =>
  new Map([...items].sort((one, other) => Date.parse(one.at) - Date.parse(other.at)).map((item) => [keyOf(item), item]))

/** Later than what it replaces, even by a clock that went back: of two versions the one that was made knowing the other is the later. */
export const momentAfter = (at: string, old: Stamped | undefined): string =>
  old && Date.parse(old.at) >= Date.parse(at) ? new Date(Date.parse(old.at) + 1).toISOString() : at

/** What was rewritten and taken out in one go is later than what others know of it. */
const knownAs = (item: Item, old: Item | undefined): Item =>
  old ? { ...item, dot: old.dot, at: sameContent(item, old) ? old.at : momentAfter(item.at, old) } : item

/** What was taken out under the dots that it was known by: the screen, which wrote it down, does not know those of its latest edits. */
export function withDots(removed: readonly Removed[], before: Plan): Removed[] {
  const known = new Set(before.removed.map(({ id }) => id))
  return removed.map((one) => {
    if (known.has(one.id)) return one
    const lists = KEPT_OF.flatMap((name) => {
      const [find, findOut] = [finder(before[name]), outFinder(before, name)]
      const items = one.left[name] as readonly Item[] | undefined
      return items ? [[name, items.map((item, at) => knownAs(item, find(item, at) ?? findOut(item)))]] : []
    })
    return { ...one, left: { ...one.left, ...Object.fromEntries(lists) } }
  })
}
