/** Points to talk about that were set aside, each with its reason. Kept as answers, so that they are merged like any other. */
import { withEntry } from './edit'
import { entryAt, type Place } from './place'
import type { Plan } from './plan'

const pointPlace = (rule: string, about: readonly string[]): Place => ({ question: `point.${rule}`, about })

/** Sets a point to talk about aside; without a reason it is brought back. */
export const setPointAside = (plan: Plan, rule: string, about: readonly string[], reason: string, at: string, said = ''): Plan =>
  withEntry(
    plan,
    pointPlace(rule, about),
    (entry) => (reason.trim() === '' ? undefined : { ...entry, value: { kind: 'aside', reason: reason.trim(), said } }),
    at,
  )

/** Why a point was set aside, what it said then, and when; undefined while it is to be talked about. */
export function pointAside(plan: Plan, rule: string, about: readonly string[]): { reason: string; said: string; at: string } | undefined {
  const entry = entryAt(plan, pointPlace(rule, about))
  return entry?.value.kind === 'aside' ? { reason: entry.value.reason, said: entry.value.said, at: entry.at } : undefined
}
