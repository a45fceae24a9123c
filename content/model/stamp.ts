/** Dots are given here and nowhere else: at the save boundary, to what differs from what was saved before. */
import { COLLECTIONS, type Item, KEPT_OF, keyOf } from './items'
import { type Dot, type Plan, SAID_AGAIN } from './plan'
import type { Removed } from './plan-versions'
import { sameContent } from './same-content'

type Stamped = { dot: Dot; at: string }

/** Finds the old item of a new one. Edits leave most items where they were, so the index of the others is only made when asked for. */
function finder(items: readonly Item[]) {
  let index: Map<string, Item> | undefined
  return (item: Item, at: number): Item | undefined => {
    const there = items[at]
    if (there === item || (there && keyOf(there) === keyOf(item))) return there
    index ??= new Map(items.map((old) => [keyOf(old), old]))
    return index.get(keyOf(item))
  }
}

/** Later than what it replaces, even by a clock that went back: of two versions the one that was made knowing the other is the later. */
const momentAfter = (at: string, old: Stamped | undefined): string =>
  old && Date.parse(old.at) >= Date.parse(at) ? new Date(Date.parse(old.at) + 1).toISOString() : at

/** What was rewritten and taken out in one go is later than what others know of it. */
const knownAs = (item: Item, old: Item | undefined): Item =>
  old ? { ...item, dot: old.dot, at: sameContent(item, old) ? old.at : momentAfter(item.at, old) } : item

/** What was taken out under the dots that it was known by: the screen, which wrote it down, does not know those of its latest edits. */
function withDots(removed: readonly Removed[], before: Plan): Removed[] {
  const known = new Set(before.removed.map(({ id }) => id))
  return removed.map((one) => {
    if (known.has(one.id)) return one
    const lists = KEPT_OF.flatMap((name) => {
      const find = finder(before[name])
      const items = one.left[name] as readonly Item[] | undefined
      return items ? [[name, items.map((item, at) => knownAs(item, find(item, at)))]] : []
    })
    return { ...one, left: { ...one.left, ...Object.fromEntries(lists) } }
  })
}

/**
 * `after` with a fresh dot of `device` on each thing that differs from `before`, and the old dot on each that does not.
 * `seen` counts on from what this copy has taken in. Returns `before` itself when nothing differs.
 */
export function stamp(before: Plan | undefined, after: Plan, device: string, at: string): Plan {
  let count = before?.seen[device] ?? after.seen[device] ?? 0
  let touched = before === undefined || !sameContent(before.asked, after.asked) || !sameContent(before.otherVersions, after.otherVersions)
  const mark = <T extends Stamped>(now: T, old: Stamped | undefined): T => {
    if (old === now) return now
    if (old && sameContent(old, now) && now.dot[0] !== SAID_AGAIN[0]) return old as T
    count += 1
    touched = true
    return { ...now, dot: [device, count], at: momentAfter(at, old) }
  }
  const markAll = (name: (typeof COLLECTIONS)[number]) => {
    const old = before?.[name] ?? []
    if (old === after[name]) return old
    const find = finder(old)
    touched ||= old.length !== after[name].length
    return (after[name] as Item[]).map((item, index) => mark(item, find(item, index)))
  }
  const project = mark(after.project, before?.project)
  const us = mark(after.us, before?.us)
  const lists = Object.fromEntries(COLLECTIONS.map((name) => [name, markAll(name)]))
  if (before) lists.removed = withDots(lists.removed as Removed[], before)
  if (!touched && before) return before
  return { ...after, project, us, ...lists, seen: { ...before?.seen, ...after.seen, [device]: count } } as Plan
}
