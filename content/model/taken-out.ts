/** What of a copy still lives in it, and what was taken out of it. */

import { bundlesOf, outOf, SUBJECTS, type Subject } from './out-of'
import type { Dot, Plan } from './plan'
import type { Removed } from './plan-versions'
import { allHeld, type Held, type Version, type VersionPlace } from './versions'

export const covers = (seen: Plan['seen'], [device, count]: Dot): boolean => (seen[device] ?? -1) >= count

/** What stands in a copy only because something is said about it was taken out all the same; it is brought back anew. */
export function livingIn(plan: Plan, place: VersionPlace): Held {
  const held = allHeld(plan, place)
  if (place !== 'partners' && place !== 'rows') return held
  const out = outOf(plan, place)
  const living = [...held].map(([key, versions]) => [key, versions.filter(({ dot }) => !out.has(`${dot}`))] as const)
  return new Map(living.filter(([, versions]) => versions.length > 0))
}

const dotsIn = (held: Held): Set<string> => new Set([...held.values()].flatMap((versions) => versions.map(({ dot }) => `${dot}`)))

function keptOut(one: Removed, isVain: (place: Subject, version: Version) => boolean): Removed {
  const lists = SUBJECTS.flatMap((place) => {
    const items: readonly Version[] = one.left[place] ?? []
    const kept = items.filter((item) => !isVain(place, item))
    return kept.length < items.length ? [[place, kept]] : []
  })
  return lists.length === 0 ? one : { ...one, left: { ...one.left, ...Object.fromEntries(lists) } }
}

/**
 * A copy that has not taken an edit in, as one that was made for a partner, takes it out of itself and of no other. Where it
 * stands there it must not be called taken out: it would go the next time that copies are brought together.
 */
export function withoutVain(copy: Plan, other: Plan): Plan {
  if (bundlesOf(copy).length === 0) return copy
  const living = { partners: dotsIn(livingIn(other, 'partners')), rows: dotsIn(livingIn(other, 'rows')) }
  const isVain = (place: Subject, { dot }: Version) => !covers(copy.seen, dot) && living[place].has(`${dot}`)
  const removed = copy.removed.map((one) => keptOut(one, isVain))
  const waiting = copy.otherVersions.removed?.map((one) => keptOut(one, isVain))
  return { ...copy, removed, otherVersions: { ...copy.otherVersions, ...(waiting && { removed: waiting }) } }
}
