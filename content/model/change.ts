/** What one edit did to a plan: items put and items removed. Screen and disk apply the same change to their own copy. */
import * as z from 'zod'
import { Application, ApplicationText } from './application'
import { COLLECTIONS, type Item, keyOf } from './items'
import { Asked, Commitment, Entry, Note, Partner, type Plan, Project, QuestionId, Round, Row, Us, Voice } from './plan'
import { Removed } from './plan-versions'
import { VersionsChange, versionsBetween, withVersions } from './version-change'

export { COLLECTIONS, type Item, keyOf } from './items'

const putAndRemove = <T extends z.ZodType>(item: T) => z.strictObject({ put: z.array(item), remove: z.array(z.string().max(1_000)) })

export const Change = z.strictObject({
  project: z.exactOptional(Project),
  us: z.exactOptional(Us),
  partners: z.exactOptional(putAndRemove(Partner)),
  rows: z.exactOptional(putAndRemove(Row)),
  rounds: z.exactOptional(putAndRemove(Round)),
  voices: z.exactOptional(putAndRemove(Voice)),
  entries: z.exactOptional(putAndRemove(Entry)),
  commitments: z.exactOptional(putAndRemove(Commitment)),
  notes: z.exactOptional(putAndRemove(Note)),
  applications: z.exactOptional(putAndRemove(Application)),
  texts: z.exactOptional(putAndRemove(ApplicationText)),
  removed: z.exactOptional(putAndRemove(Removed)),
  otherVersions: z.exactOptional(VersionsChange),
  asked: z.exactOptional(z.record(QuestionId, Asked)),
})
export type Change = z.infer<typeof Change>

const keyed = (items: readonly Item[]) => new Map(items.map((item) => [keyOf(item), item]))

/** Asked at every key press: only what an edit touched is named, so that a long plan costs no more than a short one. */
function changeOf(before: readonly Item[], after: readonly Item[]) {
  const old = new Set(before)
  const now = new Set(after)
  const put = after.filter((item) => !old.has(item))
  const stays = new Set(put.map(keyOf))
  const gone = before.filter((item) => !now.has(item)).map(keyOf)
  return { put, remove: gone.filter((key) => !stays.has(key)) }
}

/** The change that turns `before` into `after`; items are compared by reference, as edits leave untouched items alone. */
export function changeBetween(before: Plan, after: Plan): Change {
  const change: Record<string, unknown> = {}
  if (before.project !== after.project) change.project = after.project
  if (before.us !== after.us) change.us = after.us
  if (before.asked !== after.asked) change.asked = after.asked
  const versions = versionsBetween(before.otherVersions, after.otherVersions)
  if (versions) change.otherVersions = versions
  for (const name of COLLECTIONS) {
    if (before[name] === after[name]) continue
    const { put, remove } = changeOf(before[name], after[name])
    if (put.length + remove.length > 0) change[name] = { put, remove }
  }
  return change as Change
}

function applyTo(items: readonly Item[], { put, remove }: { put: readonly Item[]; remove: readonly string[] }): Item[] {
  const gone = new Set(remove)
  const fresh = keyed(put)
  const kept = items.filter((item) => !gone.has(keyOf(item)))
  const replaced = kept.map((item) => fresh.get(keyOf(item)) ?? item)
  const known = new Set(kept.map(keyOf))
  return [...replaced, ...put.filter((item) => !known.has(keyOf(item)))]
}

/** The plan with the change taken in; items it does not name stay the same objects. */
export function applyChange(plan: Plan, change: Change): Plan {
  const next: Record<string, unknown> = { ...plan }
  if (change.project) next.project = change.project
  if (change.us) next.us = change.us
  if (change.asked) next.asked = { ...plan.asked, ...change.asked }
  for (const name of COLLECTIONS) {
    const part = change[name]
    if (part) next[name] = applyTo(plan[name], part as { put: Item[]; remove: string[] })
  }
  return change.otherVersions ? withVersions(next as Plan, change.otherVersions) : (next as Plan)
}

export const isEmptyChange = (change: Change): boolean => Object.keys(change).length === 0
