/** What a plan keeps of itself: things that were taken out, and versions of one thing between which nobody has chosen yet. */
import * as z from 'zod'
import { Application, ApplicationText } from './application'
import { Commitment, Dot, Entry, Note, Partner, Project, Round, Row, Us, Voice } from './plan-parts'
import { At, Id, Line } from './words-and-ids'

export const MOST_REMOVED = 1_000
export const MOST_VERSIONS = 5_000

const several = <T extends z.ZodType>(item: T) => z.exactOptional(z.array(item).max(MOST_VERSIONS))

const parts = {
  partners: several(Partner),
  rows: several(Row),
  rounds: several(Round),
  voices: several(Voice),
  entries: several(Entry),
  commitments: several(Commitment),
  notes: several(Note),
  applications: several(Application),
  texts: several(ApplicationText),
}

/** What was taken out, under which name people know it. */
export const RemovedKind = z.enum(['partner', 'row', 'round', 'commitment', 'note', 'application', 'worksheet', 'plan'])
export type RemovedKind = z.infer<typeof RemovedKind>

/**
 * Something that was taken out of the plan, kept for a while. `left` holds all that went or was changed because of it, as it
 * was before: a partner with its rows, the answers about it, and the answers that named it.
 */
export const Removed = z.strictObject({
  id: Id,
  kind: RemovedKind,
  name: Line,
  left: z.strictObject({ project: z.exactOptional(Project), ...parts }),
  dot: Dot,
  at: At,
})
export type Removed = z.infer<typeof Removed>

/** Living versions besides those that stand in the plan, where two copies were edited apart. */
export const OtherVersions = z.strictObject({ project: several(Project), us: several(Us), ...parts, removed: several(Removed) })
export type OtherVersions = z.infer<typeof OtherVersions>
