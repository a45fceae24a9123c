/** What was taken out of a plan is kept in it for 90 days, with everything that left because of it. */
import { newId } from './id'
import { type Item, KEPT_OF, keyOf } from './items'
import { canBe, isBorneOut, isDue } from './keeping-time'
import { isBlank } from './place'
import type { Plan } from './plan'
import { MOST_REMOVED, type Removed } from './plan-versions'
import { sameContent } from './same-content'
import { unstamped } from './unstamped'

export type Left = Removed['left']
export type WhatWent = Pick<Removed, 'kind' | 'name'>

export const keyed = (items: readonly Item[]): Map<string, Item> => new Map(items.map((item) => [keyOf(item), item]))

/** Items as they were before an edit took them out or changed them. */
function leftOf(before: readonly Item[], after: readonly Item[]): Item[] {
  if (before === after) return []
  const now = keyed(after)
  return before.filter((item) => {
    const stands = now.get(keyOf(item))
    return stands !== item && (!stands || !sameContent(stands, item))
  })
}

function leftBetween(before: Plan, after: Plan): Left {
  const lists = KEPT_OF.flatMap((name) => {
    const items = leftOf(before[name], after[name])
    return items.length > 0 ? [[name, items]] : []
  })
  return { ...Object.fromEntries(lists), ...(before.project.lead !== after.project.lead && { project: before.project }) }
}

/** An empty line of a list, or a passage marked without a word, is nothing that anybody wants back. */
export function isWorthShowing({ left: { rows = [], notes = [], ...left } }: Pick<Removed, 'left'>): boolean {
  if (rows.length > 1 || notes.some(({ text }) => text.trim() !== '')) return true
  return Object.values(left).some((items) => !Array.isArray(items) || items.length > 0)
}

/** Room for one more: what nobody wants back goes first, and then what was taken out longest ago. */
function withRoom(removed: readonly Removed[]): Removed[] {
  if (removed.length < MOST_REMOVED) return [...removed]
  const least = removed.find((one) => !isWorthShowing(one)) ?? removed[0]
  return removed.filter((one) => one !== least)
}

/** The moments when things that still stand in the plan were edited. */
const editedAt = (plan: Plan): string[] => [plan.project.at, plan.us.at, ...KEPT_OF.flatMap((name) => plan[name].map(({ at }) => at))]

/**
 * Without what was taken out more than 90 days ago. The plan itself when there is nothing of the kind, or when a clock says so
 * that may have jumped, as nothing in the plan was edited for as long.
 */
export function withoutOldRemoved(plan: Plan, now: Date): Plan {
  const removed = plan.removed.filter(({ at }) => !canBe(Date.parse(at), now) || !isDue(new Date(at), now))
  return removed.length === plan.removed.length || !isBorneOut(editedAt(plan), now) ? plan : { ...plan, removed }
}

/** Other versions of what is gone wait for no choice any more. */
function withoutVersionsOf(plan: Plan, gone: ReadonlySet<string>): Plan {
  const { partners, rows, entries, ...rest } = plan.otherVersions
  if (!partners && !rows && !entries) return plan
  const kept = {
    partners: partners?.filter(({ id }) => !gone.has(id)),
    rows: rows?.filter(({ id, about }) => !gone.has(id) && !about.some((one) => gone.has(one))),
    entries: entries?.filter(({ about }) => !about.some((one) => gone.has(one))),
  }
  const lists = Object.entries(kept).filter(([, items]) => items && items.length > 0)
  return { ...plan, otherVersions: { ...rest, ...Object.fromEntries(lists) } }
}

/** `after` with what the edit took out or changed kept under a name; `before` is the plan as it was. */
export function keepingRemoved(before: Plan, after: Plan, what: WhatWent, at: string): Plan {
  const left = leftBetween(before, after)
  const gone = new Set([...(left.partners ?? []), ...(left.rows ?? [])].map(({ id }) => id))
  for (const { id } of [...after.partners, ...after.rows]) gone.delete(id)
  // What this very edit touched bears no clock out.
  const isOver = isBorneOut(editedAt(before), new Date(at))
  const cleared = withoutVersionsOf(after, gone)
  const rest = isOver ? withoutOldRemoved(cleared, new Date(at)) : cleared
  // Merging asks for an empty row as well: another copy may have gone on writing about it.
  if (gone.size === 0 && !isWorthShowing({ left })) return rest
  // Each time is a thing of its own: what two copies took out, both of them keep.
  const removed: Removed = { id: newId('out'), kind: what.kind, name: what.name.slice(0, 2_000), left, ...unstamped(at) }
  return { ...rest, removed: [...withRoom(rest.removed), removed] }
}

/** What can come back, the newest first. */
export const removedInOrder = ({ removed }: Pick<Plan, 'removed'>): Removed[] =>
  removed.filter(isWorthShowing).sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : one.id < other.id ? -1 : 1))

/** Lets go of what was taken out before its time, where a plan has grown too large. */
export const forgetRemoved = (plan: Plan): Plan => (plan.removed.length === 0 ? plan : { ...plan, removed: [] })

/** The first words of what was said about a row, to know it by. */
export const firstWords = ({ entries }: Plan, row: string): string => {
  const about = entries.filter((entry) => entry.about[0] === row && !isBlank(entry.value))
  const text = about.flatMap(({ value }) =>
    value.kind === 'text' ? [value.text] : value.kind === 'who' && value.name ? [value.name] : [],
  )[0]
  return text?.split('\n')[0]?.slice(0, 200) ?? ''
}
