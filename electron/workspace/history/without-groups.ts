/**
 * A plan as it may be kept in its history: what groups answered in a session is left out, so that no answer of an anonymous
 * session can be traced by when it came.
 */
import { OUR_VOICE, type Plan } from '../../../content/model/plan'

type Items = readonly Readonly<Record<string, unknown>>[]
type Plain = Readonly<Record<string, unknown>>

const listOf = (value: unknown): Items =>
  Array.isArray(value) ? value.filter((item): item is Items[number] => typeof item === 'object' && item !== null) : []
const recordOf = (value: unknown): Plain => (typeof value === 'object' && value !== null ? (value as Plain) : {})

/** Voices that are not ours, in what was taken out and where copies differ too. */
function groupsIn(plan: Plain): Set<unknown> {
  const others = [recordOf(plan.otherVersions), ...listOf(plan.removed).map(({ left }) => recordOf(left))]
  const voices = [plan, ...others].flatMap((holder) => listOf(holder.voices))
  const known = new Map(voices.map(({ kind, id }) => [id, kind]))
  const spoken = [plan, ...others].flatMap((holder) => listOf(holder.entries).map(({ voice }) => voice))
  // A voice that nobody has written down may be somebody's of a group.
  const isOurs = (voice: unknown) => voice === OUR_VOICE || known.get(voice) === 'ours' || known.get(voice) === 'agreed'
  return new Set(spoken.filter((voice) => !isOurs(voice)))
}

function holderWithout(holder: Plain, groups: ReadonlySet<unknown>): Plain {
  const entries = listOf(holder.entries)
  const kept = entries.filter(({ voice }) => !groups.has(voice))
  return kept.length === entries.length ? holder : { ...holder, entries: kept }
}

/** Of any version of the plan file, as plain JSON. The plan itself when no group has answered in it. */
export function plainWithoutGroups(plan: Plain): Plain {
  const groups = groupsIn(plan)
  if (groups.size === 0) return plan
  const removed = Array.isArray(plan.removed)
    ? { removed: listOf(plan.removed).map((one) => ({ ...one, left: holderWithout(recordOf(one.left), groups) })) }
    : {}
  const others = 'otherVersions' in plan ? { otherVersions: holderWithout(recordOf(plan.otherVersions), groups) } : {}
  return { ...holderWithout(plan, groups), ...removed, ...others }
}

export const withoutGroups = (plan: Plan): Plan => plainWithoutGroups(plan) as Plan
