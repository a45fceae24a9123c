/** The versions of each thing in a plan: the one that stands in it, and others that nobody has chosen between yet. */
import { COLLECTIONS, type Item, keyOf } from './items'
import type { Plan, Project, Us } from './plan'
import type { OtherVersions } from './plan-versions'
import { sameContent } from './same-content'
import { unstamped } from './unstamped'

export type VersionPlace = keyof OtherVersions
export type Version = Item | Project | Us
/** Versions by the key of their thing. */
export type Held = ReadonlyMap<string, readonly Version[]>

/** Things that stand once in a plan. */
const ONCE: readonly VersionPlace[] = ['project', 'us']
const isOnce = (place: VersionPlace): place is 'project' | 'us' => ONCE.includes(place)
export const keyAt = (place: VersionPlace, version: Version): string => (isOnce(place) ? place : keyOf(version as Item))

const standing = (plan: Plan, place: VersionPlace): readonly Version[] => (isOnce(place) ? [plan[place]] : plan[place])
const others = (plan: Pick<Plan, 'otherVersions'>, place: VersionPlace): readonly Version[] => plan.otherVersions[place] ?? []

export function allHeld(plan: Plan, place: VersionPlace): Held {
  const held = new Map<string, Version[]>()
  for (const version of [...standing(plan, place), ...others(plan, place)]) {
    const key = keyAt(place, version)
    held.set(key, [...(held.get(key) ?? []), version])
  }
  return held
}

/** Later ones first; a total order, so that the same version stands in the plan whichever copy was asked first. */
export function laterFirst(one: Version, other: Version): number {
  const text = ({ at, dot: [device, count] }: Version) => `${new Date(at).toISOString()} ${device} ${String(count).padStart(12, '0')}`
  const [mine, theirs] = [text(one), text(other)]
  if (mine !== theirs) return mine < theirs ? 1 : -1
  const [said, saidThere] = [JSON.stringify(one), JSON.stringify(other)]
  // What was shortened for somebody else says less than what it was made from.
  if (said.length !== saidThere.length) return saidThere.length - said.length
  return said < saidThere ? 1 : -1
}

/** The plan with these versions: the latest of each thing stands in it, the rest wait to be chosen. */
export function laid(plan: Plan, held: Readonly<Record<string, Held>>): Plan {
  const next: Record<string, unknown> = { ...plan }
  const waiting: Record<string, readonly Version[]> = {}
  for (const [place, things] of Object.entries(held) as [VersionPlace, Held][]) {
    const ordered = [...things.values()].map((versions) => [...versions].sort(laterFirst))
    const first = ordered.flatMap(([version]) => version ?? [])
    next[place] = isOnce(place) ? (first[0] ?? plan[place]) : first
    const rest = ordered.flatMap((versions) => versions.slice(1))
    if (rest.length > 0) waiting[place] = rest
  }
  return { ...next, otherVersions: waiting } as Plan
}

/** One thing of which two copies say different things. `versions` begins with the one that stands in the plan, unless it was taken out. */
export interface Difference {
  readonly place: VersionPlace
  readonly key: string
  readonly versions: readonly Version[]
  readonly stands: boolean
}

/** Whether two versions say the same to people: where something stands in its list is no question to ask anybody. */
function saySame(one: Version, other: Version): boolean {
  const bare = (version: Version) => ({ ...version, order: 0 })
  return sameContent(bare(one), bare(other))
}

/** Differences that people can see: versions that say the same are none, and what was taken out needs no choice. */
export function differencesOf(plan: Plan): Difference[] {
  const places = (['project', 'us', ...COLLECTIONS] as const).filter((place) => place !== 'removed' && others(plan, place).length > 0)
  return places.flatMap((place) => {
    const stand = new Set(standing(plan, place))
    return [...allHeld(plan, place)].flatMap(([key, versions]) => {
      const distinct = versions.filter((version, at) => versions.findIndex((one) => saySame(one, version)) === at)
      const stands = versions.some((version) => stand.has(version))
      return distinct.length > 1 || (!stands && distinct.length > 0) ? [{ place, key, versions: distinct, stands }] : []
    })
  })
}

function withoutOthers(plan: Plan, place: VersionPlace, key: string): Plan {
  const { [place]: here = [], ...rest } = plan.otherVersions as Record<VersionPlace, readonly Version[]>
  const left = here.filter((version) => keyAt(place, version) !== key)
  return { ...plan, otherVersions: (left.length > 0 ? { ...rest, [place]: left } : rest) as OtherVersions }
}

/** What only another version says and nobody disputes comes along: an empty field says nothing against it. */
function withAdditions(chosen: Version, versions: readonly Version[]): Version {
  if ('question' in chosen) return chosen
  const next: Record<string, unknown> = { ...chosen }
  for (const [field, value] of versions.flatMap((version) => Object.entries(version))) {
    if (next[field] === '' || next[field] === undefined) next[field] = value
  }
  return next as Version
}

/** Settles a difference: this version stands, with what only others say; the others go. */
export function chooseVersion(
  plan: Plan,
  { place, key, versions }: Pick<Difference, 'place' | 'key' | 'versions'>,
  kept: Version,
  at: string,
): Plan {
  const chosen = withAdditions(kept, versions)
  const settled = withoutOthers(plan, place, key)
  const now = standing(plan, place).find((version) => keyAt(place, version) === key)
  if (now && sameContent(now, chosen)) return settled
  const next = { ...chosen, ...unstamped(at) }
  if (isOnce(place)) return { ...settled, [place]: next }
  const items = settled[place] as readonly Version[]
  return { ...settled, [place]: now ? items.map((item) => (item === now ? next : item)) : [...items, next] }
}

function withoutRewrittenAt(before: Plan, plan: Plan, place: VersionPlace): Plan {
  const now = new Set(standing(plan, place))
  const rewritten = new Map(standing(before, place).flatMap((version) => (now.has(version) ? [] : [[keyAt(place, version), version]])))
  const kept = others(plan, place).filter((version) => {
    const old = rewritten.get(keyAt(place, version))
    return !old || !saySame(old, version)
  })
  if (kept.length === others(plan, place).length) return plan
  const { [place]: _, ...rest } = plan.otherVersions
  return { ...plan, otherVersions: (kept.length > 0 ? { ...rest, [place]: kept } : rest) as OtherVersions }
}

/** `after` without those versions that said what `before` said where an edit has rewritten it: they were rewritten with it. */
export const withoutRewritten = (before: Plan, after: Plan): Plan =>
  (Object.keys(after.otherVersions) as VersionPlace[]).reduce((plan, place) => withoutRewrittenAt(before, plan, place), after)
