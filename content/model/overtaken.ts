/** What is kept when a plan is changed elsewhere in the same moment as it is edited here. */
import type { Change } from './change'
import { COLLECTIONS, type Item, keyOf } from './items'
import type { Plan } from './plan'
import { sameContent } from './same-content'
import { withVersions } from './version-change'
import { keyAt, type Version, type VersionPlace } from './versions'

const PLACES: readonly VersionPlace[] = ['project', 'us', ...COLLECTIONS]

const standsAt = (plan: Plan, place: VersionPlace, key: string): Version | undefined =>
  place === 'project' || place === 'us' ? plan[place] : (plan[place] as readonly Item[]).find((item) => keyOf(item) === key)

const putIn = (change: Change, place: VersionPlace): readonly Version[] => {
  if (place === 'project' || place === 'us') return change[place] ? [change[place]] : []
  return change[place]?.put ?? []
}

/**
 * `next` is `fresh` with `unsent` edits laid over it. Where these cover something that nobody here had seen, as none of
 * `known` holds it, that version waits to be chosen.
 */
export function keepingOvertaken(next: Plan, fresh: Plan, known: readonly Plan[], unsent: Change): Plan {
  const covered: Partial<Record<VersionPlace, Version[]>> = {}
  for (const place of PLACES) {
    for (const put of putIn(unsent, place)) {
      const key = keyAt(place, put)
      const stands = standsAt(fresh, place, key)
      const seen = known.map((plan) => standsAt(plan, place, key))
      if (!stands || sameContent(stands, put) || seen.some((one) => one && sameContent(one, stands))) continue
      covered[place] = [...(covered[place] ?? []), stands]
    }
  }
  return withVersions(next, { put: covered as Plan['otherVersions'], remove: [] })
}

const isSame = (one: Version, other: Version): boolean => one.dot.join() === other.dot.join() && sameContent(one, other)

/** `version` stands, and what stood in its place waits. */
function withStanding(plan: Plan, place: VersionPlace, version: Version, stood: Version): Plan {
  const waiting = (plan.otherVersions[place] as readonly Version[]).map((one) => (one === version ? stood : one))
  const isOnce = place === 'project' || place === 'us'
  const now = isOnce ? version : (plan[place] as readonly Version[]).map((one) => (one === stood ? version : one))
  return { ...plan, [place]: now, otherVersions: { ...plan.otherVersions, [place]: waiting } }
}

/** The same versions, with ours standing wherever it is one of them: nothing changes under the hands of somebody who types. */
export function withOursStanding(merged: Plan, ours: Plan): Plan {
  let next = merged
  for (const place of Object.keys(merged.otherVersions) as VersionPlace[]) {
    for (const version of merged.otherVersions[place] as readonly Version[]) {
      const key = keyAt(place, version)
      const [mine, stands] = [standsAt(ours, place, key), standsAt(next, place, key)]
      if (mine && stands && isSame(mine, version)) next = withStanding(next, place, version, stands)
    }
  }
  return next
}
