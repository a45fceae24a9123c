/** Every edit of a plan, as a pure function from plan to plan. Dots are given later, when the plan is saved. */
import { entryAt, isBlank, type Place, placeKey } from './place'
import { rowsOf } from './places'
import { type Entry, FIRST_ROUND, OUR_VOICE, type Partner, type Plan, type Project, type Row, type Us, type Value } from './plan'
import { firstWords, keepingRemoved } from './removed'
import { unstamped } from './unstamped'

export { unstamped } from './unstamped'

/** The plan with the entry at a place changed, made, or taken out when `change` gives nothing back. */
export function withEntry(plan: Plan, place: Place, change: (entry: Entry) => Entry | undefined, at: string): Plan {
  const key = placeKey(place)
  const now = entryAt(plan, place)
  const blank: Entry = {
    question: place.question,
    about: [...place.about],
    round: place.round ?? FIRST_ROUND,
    voice: place.voice ?? OUR_VOICE,
    value: { kind: 'text', text: '' },
    ...unstamped(at),
  }
  const next = change({ ...(now ?? blank), ...unstamped(at) })
  if (!now) return next ? { ...plan, entries: [...plan.entries, next] } : plan
  const entries = next
    ? plan.entries.map((entry) => (placeKey(entry) === key ? next : entry))
    : plan.entries.filter((entry) => placeKey(entry) !== key)
  return { ...plan, entries }
}

/** Keeps the wording that was answered, once. */
export function withAsked(plan: Plan, question: string, wording: { text: string; kind: string }): Plan {
  const known = plan.asked[question]
  if (known?.text === wording.text && known.kind === wording.kind) return plan
  return { ...plan, asked: { ...plan.asked, [question]: wording } }
}

/**
 * Writes an answer. An answer emptied again leaves the plan, unless it carries the candid mark:
 * somebody who rewrites a candid sentence must not find it shared.
 */
export function answer(plan: Plan, place: Place, value: Value, wording: { text: string; kind: string }, at: string): Plan {
  const written = withEntry(plan, place, (entry) => (isBlank(value) && !entry.inside ? undefined : { ...entry, value }), at)
  return isBlank(value) ? written : withAsked(written, place.question, wording)
}

/** Turns a shared answer into one for us alone, or back. */
export const setInside = (plan: Plan, place: Place, inside: boolean, at: string): Plan =>
  withEntry(
    plan,
    place,
    ({ inside: _, ...entry }) => {
      if (inside) return { ...entry, inside: true }
      return isBlank(entry.value) ? undefined : entry
    },
    at,
  )

/** The writer's own mark on a worksheet, kept as an answer so that it is merged like one. */
export const markWorksheet = (plan: Plan, worksheet: string, mark: 'opened' | 'ready', at: string): Plan =>
  withEntry(plan, { question: worksheet, about: [] }, (entry) => ({ ...entry, value: { kind: 'mark', mark } }), at)

export const worksheetMark = (plan: Plan, worksheet: string): 'opened' | 'ready' | undefined => {
  const value = entryAt(plan, { question: worksheet, about: [] })?.value
  return value?.kind === 'mark' ? value.mark : undefined
}

export const setProject = (plan: Plan, part: Partial<Project>, at: string): Plan => ({
  ...plan,
  project: { ...plan.project, ...part, ...unstamped(at) },
})

export const setUs = (plan: Plan, part: Partial<Us>, at: string): Plan => ({ ...plan, us: { ...plan.us, ...part, ...unstamped(at) } })

export function addPartner(plan: Plan, id: string, name: string, at: string): Plan {
  const order = Math.max(0, ...plan.partners.map((partner) => partner.order)) + 1
  const partner: Partner = { id, name, kind: 'cso', place: '', contact: '', part: 'partner', status: 'candidate', order, ...unstamped(at) }
  return { ...plan, partners: [...plan.partners, partner] }
}

export const setPartner = (plan: Plan, id: string, part: Partial<Omit<Partner, 'id'>>, at: string): Plan => ({
  ...plan,
  partners: plan.partners.map((partner) => (partner.id === id ? { ...partner, ...part, ...unstamped(at) } : partner)),
})

/** An answer that names organisations or rows, without this one: a risk whose owner leaves has no owner. Undefined when nothing is left of it. */
function withoutNamed(entry: Entry, id: string, at: string): Entry | undefined {
  if (entry.value.kind !== 'who' || !entry.value.who.includes(id)) return entry
  const value: Value = { ...entry.value, who: entry.value.who.filter((named) => named !== id) }
  return isBlank(value) && !entry.inside ? undefined : { ...entry, value, ...unstamped(at) }
}

const withoutAbout = (entries: readonly Entry[], id: string, at: string): Entry[] =>
  entries
    .filter((entry) => !entry.about.includes(id))
    .map((entry) => withoutNamed(entry, id, at))
    .filter((entry) => entry !== undefined)

/** The plan without a partner and every answer about it. A lead that leaves hands the lead to us. */
export function leaveOutPartner(plan: Plan, id: string, at: string): Plan {
  const rest = {
    ...plan,
    partners: plan.partners.filter((partner) => partner.id !== id),
    rows: plan.rows.filter((row) => !row.about.includes(id)),
    entries: withoutAbout(plan.entries, id, at),
  }
  return plan.project.lead === id ? setProject(rest, { lead: 'us' }, at) : rest
}

export function addRow(plan: Plan, list: string, id: string, at: string): Plan {
  const order = (rowsOf(plan, list).at(-1)?.order ?? 0) + 1
  const row: Row = { id, list, about: [], order, ...unstamped(at) }
  return { ...plan, rows: [...plan.rows, row] }
}

/** The plan without a row, and its name out of the answers that point to it: a thread does not join an actor who is gone. */
export const leaveOutRow = (plan: Plan, id: string, at: string): Plan => ({
  ...plan,
  rows: plan.rows.filter((row) => row.id !== id),
  entries: withoutAbout(plan.entries, id, at),
})

/** Takes a row out with all that was said about it, and keeps that for a while. */
export const removeRow = (plan: Plan, id: string, at: string): Plan =>
  keepingRemoved(plan, leaveOutRow(plan, id, at), { kind: 'row', name: firstWords(plan, id) }, at)

/** Moves a row one place up (-1) or down (1) in its list. */
export function moveRow(plan: Plan, id: string, by: -1 | 1, at: string): Plan {
  const moved = plan.rows.find((row) => row.id === id)
  if (!moved) return plan
  const list = rowsOf(plan, moved.list)
  const neighbour = list[list.indexOf(moved) + by]
  if (!neighbour) return plan
  const order = new Map([
    [moved.id, neighbour.order],
    [neighbour.id, moved.order],
  ])
  const placed = (row: Row): Row => {
    const next = order.get(row.id)
    return next === undefined ? row : { ...row, order: next, ...unstamped(at) }
  }
  return { ...plan, rows: plan.rows.map(placed) }
}
