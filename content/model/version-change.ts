/** Versions that wait to be chosen, as a change: those that came and those that were settled, one by one. */
import * as z from 'zod'
import type { Plan } from './plan'
import { OtherVersions } from './plan-versions'
import { sameContent } from './same-content'
import { keyAt, type Version, type VersionPlace } from './versions'

export const VersionsChange = z.strictObject({ put: OtherVersions, remove: z.array(z.string().max(2_000)) })
export type VersionsChange = z.infer<typeof VersionsChange>

type Some = Readonly<Partial<Record<VersionPlace, readonly Version[]>>>
const placesOf = (one: Some, other: Some = {}): VersionPlace[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])] as VersionPlace[]

const nameOf = (place: VersionPlace, version: Version): string => `${place}|${keyAt(place, version)}|${version.dot.join()}`
const isIn = (versions: readonly Version[], version: Version): boolean =>
  versions.some((one) => one === version || (one.dot.join() === version.dot.join() && sameContent(one, version)))

const filled = (lists: Some): OtherVersions =>
  Object.fromEntries(Object.entries(lists).filter(([, versions]) => versions && versions.length > 0)) as OtherVersions

/** Undefined when nothing came and nothing was settled. */
export function versionsBetween(before: Plan['otherVersions'], after: Plan['otherVersions']): VersionsChange | undefined {
  if (before === after) return undefined
  const [old, now]: [Some, Some] = [before, after]
  const places = placesOf(old, now)
  const put = filled(
    Object.fromEntries(places.map((place) => [place, (now[place] ?? []).filter((version) => !isIn(old[place] ?? [], version))])),
  )
  const remove = places.flatMap((place) =>
    (old[place] ?? []).filter((version) => !isIn(now[place] ?? [], version)).map((version) => nameOf(place, version)),
  )
  return remove.length > 0 || Object.keys(put).length > 0 ? { put, remove } : undefined
}

/** What is put that waits already is not put twice. */
export function withVersions(plan: Plan, { put, remove }: VersionsChange): Plan {
  const gone = new Set(remove)
  const [now, fresh]: [Some, Some] = [plan.otherVersions, put]
  const lists = placesOf(now, fresh).map((place) => {
    const kept = (now[place] ?? []).filter((version) => !gone.has(nameOf(place, version)))
    return [place, [...kept, ...(fresh[place] ?? []).filter((version) => !isIn(kept, version))]]
  })
  return { ...plan, otherVersions: filled(Object.fromEntries(lists)) }
}
