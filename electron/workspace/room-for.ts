/** Whether a plan still fits its own schema after an edit. Single items were parsed at the bridge; their number was not. */
import * as z from 'zod'
import { COLLECTIONS } from '../../content/model/change'
import { Plan } from '../../content/model/plan'
import { MOST_VERSIONS } from '../../content/model/plan-versions'

const Limited = z.object({ properties: z.record(z.string(), z.looseObject({ maxItems: z.optional(z.int()) })) })

let limits: ReadonlyMap<string, number> | undefined

function limitOf(collection: string): number {
  limits ??= new Map(
    Object.entries(Limited.parse(z.toJSONSchema(Plan, { unrepresentable: 'any' })).properties).map(([name, { maxItems }]) => [
      name,
      maxItems ?? Number.POSITIVE_INFINITY,
    ]),
  )
  return limits.get(collection) ?? Number.POSITIVE_INFINITY
}

const areFew = (lists: object): boolean => Object.values(lists).every((items) => !Array.isArray(items) || items.length <= MOST_VERSIONS)

/** A file with more items than its schema allows could be written and never read again. */
export const hasRoom = (plan: Plan): boolean =>
  COLLECTIONS.every((name) => plan[name].length <= limitOf(name)) &&
  areFew(plan.otherVersions) &&
  plan.removed.every(({ left }) => areFew(left))
