/** Puts back what was taken out of a plan, with everything attached. */
import { type Item, KEPT_OF, keyOf } from './items'
import type { Entry, Plan, Value } from './plan'
import { SAID_AGAIN, US } from './plan-parts'
import type { Removed } from './plan-versions'
import { keyed, type Left } from './removed'
import { sameContent } from './same-content'
import { unstamped } from './unstamped'

/** Names that an answer had lost are in it again; whatever else was written in it since stays. */
function namedAgain(now: Value, then: Value, back: ReadonlySet<string>): Value {
  if (now.kind !== 'who' || then.kind !== 'who') return now
  const again = then.who.filter((id) => back.has(id) || now.who.includes(id))
  const since = now.who.filter((id) => !then.who.includes(id))
  return again.length + since.length === now.who.length ? now : { ...now, who: [...again, ...since] }
}

function itemsBack(now: readonly Item[], left: readonly Item[], back: ReadonlySet<string>, at: string): Item[] {
  const before = keyed(left)
  const here = new Set(now.map(keyOf))
  const again = (item: Item): Item => {
    const then = before.get(keyOf(item))
    // Brought back before by what somebody else wrote about it; from now on it stands because it is wanted.
    if (then && back.has('id' in item ? item.id : '') && sameContent(then, item)) return { ...item, dot: SAID_AGAIN, at }
    if (!then || !('value' in item) || !('value' in then)) return item
    const value = namedAgain(item.value, then.value, back)
    return value === item.value ? item : { ...item, value, ...unstamped(at) }
  }
  const missing = left.filter((item) => !here.has(keyOf(item)))
  return [...now.map(again), ...missing.map((item) => ({ ...item, ...unstamped(at) }))]
}

const subjectsIn = ({ partners = [], rows = [] }: Pick<Left, 'partners' | 'rows'>): string[] => [...partners, ...rows].map(({ id }) => id)

/** Whoever of these is still out, with what was taken out then. */
const outBecauseOf = (plan: Plan, bundle: Removed, { about }: Entry): Removed | undefined => {
  const here = new Set([...subjectsIn(plan), ...subjectsIn(bundle.left)])
  const missing = about.filter((id) => !here.has(id))
  return plan.removed.find((one) => one !== bundle && subjectsIn(one.left).some((id) => missing.includes(id)))
}

/** Answers that are about somebody else too, who is still out, wait with what was taken out then. */
function withThoseWaiting(plan: Plan, bundle: Removed): { left: Left; others: Removed[] } {
  const entries = bundle.left.entries ?? []
  const waiting = new Map(entries.map((entry) => [entry, outBecauseOf(plan, bundle, entry)]))
  const others = plan.removed
    .filter((one) => one !== bundle)
    .map((one) => {
      const late = entries.filter((entry) => waiting.get(entry) === one)
      return late.length === 0 ? one : { ...one, left: { ...one.left, entries: [...(one.left.entries ?? []), ...late] } }
    })
  return { left: { ...bundle.left, ...(bundle.left.entries && { entries: entries.filter((entry) => !waiting.get(entry)) }) }, others }
}

function leadBack(plan: Plan, { project, partners = [] }: Left, at: string): Plan {
  const isBack = project && plan.project.lead === US && partners.some(({ id }) => id === project.lead)
  return isBack ? { ...plan, project: { ...plan.project, lead: project.lead, ...unstamped(at) } } : plan
}

/** Puts back what was taken out, with everything attached. What was written there meanwhile stays as it is. */
export function putBack(plan: Plan, id: string, at: string): Plan {
  const bundle = plan.removed.find((one) => one.id === id)
  if (!bundle) return plan
  const { left, others } = withThoseWaiting(plan, bundle)
  const back = new Set(subjectsIn(left))
  const lists = KEPT_OF.flatMap((name) => (left[name] ? [[name, itemsBack(plan[name], left[name], back, at)]] : []))
  return leadBack({ ...plan, ...Object.fromEntries(lists), removed: others }, left, at)
}
