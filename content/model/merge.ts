/**
 * Brings two copies of a plan together. An edit that the other copy has seen and no longer holds was replaced or taken out
 * there; any other is kept. Two living versions of one thing are both kept. The outcome does not depend on the order in which
 * copies are brought together, nor on how often.
 */
import { COLLECTIONS } from './items'
import { type Dot, type Plan, SAID_AGAIN, UNSTAMPED } from './plan'
import { revived } from './revive'
import { sameContent } from './same-content'
import { covers, livingIn, withoutVain } from './taken-out'
import { allHeld, type Held, laid, type Version } from './versions'

type Seen = Plan['seen']
/** Both things that stand once in a plan, and its collections. */
const PLACES = ['project', 'us', ...COLLECTIONS] as const

const sameDot = (one: Dot, other: Dot): boolean => one[0] === other[0] && one[1] === other[1]

/**
 * Whether a version of one copy is still true when the other is known. Under the same dot, a copy that has not taken the edit
 * in itself only passes on what it was given, perhaps shortened for it: then the copy that knows the edit is right.
 */
function lives(version: Version, others: readonly Version[], seenHere: Seen, seenThere: Seen): boolean {
  const twins = others.filter(({ dot }) => sameDot(dot, version.dot))
  if (twins.length === 0) return !covers(seenThere, version.dot)
  if (twins.some((twin) => sameContent(twin, version))) return true
  return covers(seenHere, version.dot) || !covers(seenThere, version.dot)
}

function survivors(mine: readonly Version[], theirs: readonly Version[], mySeen: Seen, theirSeen: Seen): Version[] {
  const kept = mine.filter((version) => lives(version, theirs, mySeen, theirSeen))
  const isKnown = (version: Version) => kept.some((one) => sameDot(one.dot, version.dot) && sameContent(one, version))
  return [...kept, ...theirs.filter((version) => lives(version, mine, theirSeen, mySeen) && !isKnown(version))]
}

function mergeHeld(mine: Held, theirs: Held, mySeen: Seen, theirSeen: Seen): Held {
  const keys = new Set([...mine.keys(), ...theirs.keys()])
  const merged = [...keys].map((key) => [key, survivors(mine.get(key) ?? [], theirs.get(key) ?? [], mySeen, theirSeen)] as const)
  return new Map(merged.filter(([, versions]) => versions.length > 0))
}

export function mergeSeen(one: Seen, other: Seen): Seen {
  const devices = [...new Set([...Object.keys(one), ...Object.keys(other)])]
  return Object.fromEntries(devices.map((device) => [device, Math.max(one[device] ?? 0, other[device] ?? 0)]))
}

/** The wording that was asked is no edit of anybody; of two the same one is taken in every order. */
function mergeAsked(one: Plan['asked'], other: Plan['asked']): Plan['asked'] {
  const merged = { ...one, ...other }
  for (const [question, wording] of Object.entries(one)) {
    if (JSON.stringify(wording) > JSON.stringify(merged[question])) merged[question] = wording
  }
  return merged
}

/** The two copies as one, under the id of ours. */
export function merge(mine: Plan, yours: Plan): Plan {
  const [ours, theirs] = [withoutVain(mine, yours), withoutVain(yours, mine)]
  const held = Object.fromEntries(
    PLACES.map((place) => [place, mergeHeld(livingIn(ours, place), livingIn(theirs, place), ours.seen, theirs.seen)]),
  )
  const merged = { ...ours, asked: mergeAsked(ours.asked, theirs.asked), seen: mergeSeen(ours.seen, theirs.seen) }
  return revived(laid(merged, held), [ours, theirs])
}

/** Devices whose edits a copy holds or has taken in. Edits that were never saved have none. */
export const devicesOf = (plan: Plan): Set<string> => {
  const dots = PLACES.flatMap((place) => [...allHeld(plan, place).values()].flatMap((versions) => versions.map(({ dot }) => dot[0])))
  return new Set([...Object.keys(plan.seen), ...dots].filter((device) => device !== UNSTAMPED[0] && device !== SAID_AGAIN[0]))
}

const heldDots = (plan: Plan): string =>
  PLACES.flatMap((place) => [...allHeld(plan, place)].flatMap(([key, versions]) => versions.map(({ dot }) => `${place} ${key} ${dot}`)))
    .sort()
    .join('\n')

/** How another copy stands to ours: nothing differs, it lacks edits of ours, it has more, both have edits, or it is another plan. */
export type Relation = 'same' | 'behind' | 'ahead' | 'apart' | 'unrelated'

/** Whether two plans began as one. */
export function shareHistory(one: Plan, other: Plan): boolean {
  const devices = devicesOf(one)
  return [...devicesOf(other)].some((device) => devices.has(device))
}

export function relation(ours: Plan, theirs: Plan): Relation {
  if (!shareHistory(ours, theirs)) return 'unrelated'
  const both = heldDots(merge(ours, theirs))
  const [isOurs, isTheirs] = [both === heldDots(ours), both === heldDots(theirs)]
  if (isOurs) return isTheirs ? 'same' : 'behind'
  return isTheirs ? 'ahead' : 'apart'
}
