/** Dots are given here and nowhere else: at the save boundary, to what differs from what was saved before. */
import { COLLECTIONS, type Item, keyOf } from './change'
import type { Dot, Plan } from './plan'

type Stamped = { dot: Dot; at: string }

/** Deep equality of two edited things without their dots; values are plain JSON. */
function sameContent(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  const keys = (thing: object) => Object.keys(thing).filter((key) => key !== 'dot' && key !== 'at')
  const mine = keys(one)
  if (mine.length !== keys(other).length) return false
  return mine.every((key) => key in other && sameContent((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]))
}

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

/**
 * `after` with a fresh dot of `device` on each thing that differs from `before`, and the old dot on each that does not.
 * `seen` counts on from what this copy has taken in. Returns `before` itself when nothing differs.
 */
export function stamp(before: Plan | undefined, after: Plan, device: string, at: string): Plan {
  let count = before?.seen[device] ?? after.seen[device] ?? 0
  let touched = before === undefined || !sameContent(before.asked, after.asked)
  const mark = <T extends Stamped>(now: T, old: Stamped | undefined): T => {
    if (old === now) return now
    if (old && sameContent(old, now)) return old as T
    count += 1
    touched = true
    return { ...now, dot: [device, count], at }
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
  if (!touched && before) return before
  return { ...after, project, us, ...lists, seen: { ...before?.seen, ...after.seen, [device]: count } } as Plan
}
