/** Dots are given here and nowhere else: at the save boundary, to what differs from what was saved before. */
import { COLLECTIONS, type Item } from './items'
import { finder, momentAfter, outFinder, type Stamped, withDots } from './known-before'
import { outOf, SUBJECTS } from './out-of'
import { type Plan, SAID_AGAIN } from './plan'
import type { Removed } from './plan-versions'
import { sameContent } from './same-content'

/**
 * `after` with a fresh dot of `device` on each thing that differs from `before`, and the old dot on each that does not.
 * `seen` counts on from what this copy has taken in. Returns `before` itself when nothing differs.
 */
export function stamp(before: Plan | undefined, after: Plan, device: string, at: string): Plan {
  let count = before?.seen[device] ?? after.seen[device] ?? 0
  let touched = before === undefined || !sameContent(before.asked, after.asked) || !sameContent(before.otherVersions, after.otherVersions)
  const mark = <T extends Stamped>(now: T, old: Stamped | undefined, knownAs = () => old): T => {
    if (old === now) return now
    if (old && sameContent(old, now) && now.dot[0] !== SAID_AGAIN[0]) return old as T
    count += 1
    touched = true
    return { ...now, dot: [device, count], at: momentAfter(at, knownAs()) }
  }
  const markAll = (name: (typeof COLLECTIONS)[number]) => {
    const old = before?.[name] ?? []
    if (old === after[name]) return old
    const find = finder(old)
    const findOut = outFinder(before, name)
    touched ||= old.length !== after[name].length
    return (after[name] as Item[]).map((item, index) => {
      const known = find(item, index)
      return mark(item, known, () => known ?? findOut(item))
    })
  }
  const project = mark(after.project, before?.project)
  const us = mark(after.us, before?.us)
  const lists = Object.fromEntries(COLLECTIONS.map((name) => [name, markAll(name)]))
  if (before) lists.removed = withDots(lists.removed as Removed[], before)
  if (!touched && before) return before
  // What somebody works on stands, though it had been taken out elsewhere and only came back with what is said about it.
  const stays = (item: Item): Item => mark({ ...item, dot: SAID_AGAIN }, item)
  for (const place of SUBJECTS) {
    const out = outOf(after, place)
    if (out.size > 0) lists[place] = (lists[place] as Item[]).map((item) => (out.has(`${item.dot}`) ? stays(item) : item))
  }
  return { ...after, project, us, ...lists, seen: { ...before?.seen, ...after.seen, [device]: count } } as Plan
}
