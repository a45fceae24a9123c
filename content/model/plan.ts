/**
 * The plan file: one partnership, one JSON file. The shape carries rounds, voices and merging from the first day.
 * Everything that can differ between two copies (an entry, a partner, a row …) carries a dot: which device edited it, at
 * which count. See `stamp.ts` for how dots are given.
 */
import * as z from 'zod'
import { Application, ApplicationText } from './application'
import { Asked, Commitment, Entry, Note, Partner, Project, Round, Row, Us, Voice } from './plan-parts'
import { MOST_REMOVED, OtherVersions, Removed } from './plan-versions'
import { Id, QuestionId } from './words-and-ids'

export * from './plan-parts'
export { Id, OrganisationKind, QuestionId } from './words-and-ids'

export const PLAN_VERSION = 5

export const Plan = z.strictObject({
  format: z.literal('joint-action-plan'),
  version: z.literal(PLAN_VERSION),
  id: Id,
  project: Project,
  us: Us,
  partners: z.array(Partner).max(200),
  rows: z.array(Row).max(5_000),
  rounds: z.array(Round).max(500),
  voices: z.array(Voice).max(500),
  entries: z.array(Entry).max(50_000),
  commitments: z.array(Commitment).max(2_000),
  notes: z.array(Note).max(5_000),
  applications: z.array(Application).max(50),
  texts: z.array(ApplicationText).max(5_000),
  removed: z.array(Removed).max(MOST_REMOVED),
  otherVersions: OtherVersions,
  asked: z.record(QuestionId, Asked),
  /** Highest edit of each device that this copy has taken in. */
  seen: z.record(Id, z.int().min(0)),
})
export type Plan = z.infer<typeof Plan>
