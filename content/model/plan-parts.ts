/** What a plan is made of. Each part that can differ between two copies carries a dot: which device edited it, at which count. */
import * as z from 'zod'
import { OrganisationDetails } from './organisation'
import { At, Day, Id, Language, Line, OrganisationKind, QuestionId, Text } from './words-and-ids'

/** Device and how many edits it had made, this one counted. */
export const Dot = z.tuple([Id, z.int().min(0)])
export type Dot = z.infer<typeof Dot>
/** What an edit carries until the save boundary gives it a dot of its own. */
export const UNSTAMPED: Dot = ['new', 0]
/** The same for an edit that counts although it says what was said before: what was taken out stands again because somebody wants it. */
export const SAID_AGAIN: Dot = ['again', 0]

const edited = { dot: Dot, at: At }

export const PartnerStatus = z.enum(['candidate', 'invited', 'chosen', 'declined'])
export type PartnerStatus = z.infer<typeof PartnerStatus>
export const PartnerPart = z.enum(['partner', 'associate'])
export type PartnerPart = z.infer<typeof PartnerPart>

/** `details` are what funders ask; `profile` is the organisation in the workspace that they were taken from. */
const organisation = {
  name: Line,
  kind: OrganisationKind,
  place: Line,
  contact: Line,
  details: z.exactOptional(OrganisationDetails),
  profile: z.exactOptional(Id),
}
/** Our own organisation; in answers it is the subject `us`. */
export const Us = z.strictObject({ ...organisation, ...edited })
export type Us = z.infer<typeof Us>
export const Partner = z.strictObject({ id: Id, ...organisation, part: PartnerPart, status: PartnerStatus, order: z.number(), ...edited })
export type Partner = z.infer<typeof Partner>

/**
 * `lead` is `us` or the id of a partner. `example` marks the illustration with invented organisations; `exercise` a plan
 * that is only practised with, and is kept apart from real ones.
 */
export const Project = z.strictObject({
  title: Line,
  purpose: Text,
  call: Line,
  funder: Line,
  deadline: Day,
  currency: z.string().regex(/^[A-Z]{3}$/),
  lead: Id,
  language: Language,
  example: z.boolean(),
  exercise: z.boolean().default(false),
  ...edited,
})
export type Project = z.infer<typeof Project>

/** One item of a repeating question: a risk, a need, an activity. `about` is empty, or the partner whose list it stands in. */
export const Row = z.strictObject({ id: Id, list: QuestionId, about: z.array(Id).max(2), order: z.number(), ...edited })
export type Row = z.infer<typeof Row>

export const EvidenceSource = z.enum(['seen', 'told', 'assumed'])
export type EvidenceSource = z.infer<typeof EvidenceSource>
export const CoverageLevel = z.enum(['fully', 'partly', 'no'])
export type CoverageLevel = z.infer<typeof CoverageLevel>

/**
 * What was answered, by kind of question. Options are ids, never their wording. `who` holds organisations, or rows of another
 * list, by id. `mark` is the writer's own mark on a worksheet; `aside` sets a point to talk about aside, with the reason
 * and what the point said then.
 */
export const Value = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: Text }),
  z.strictObject({ kind: z.literal('one'), option: Id.nullable() }),
  z.strictObject({ kind: z.literal('several'), options: z.array(Id).max(100) }),
  z.strictObject({
    kind: z.literal('scale'),
    rating: z.int().min(0).max(10).nullable(),
    evidence: Text,
    source: EvidenceSource.nullable(),
  }),
  z.strictObject({ kind: z.literal('number'), amount: z.number().nullable() }),
  z.strictObject({ kind: z.literal('date'), date: Day }),
  z.strictObject({ kind: z.literal('coverage'), level: CoverageLevel.nullable() }),
  z.strictObject({ kind: z.literal('who'), who: z.array(Id).max(200), name: Line }),
  z.strictObject({ kind: z.literal('mark'), mark: z.enum(['opened', 'ready']) }),
  z.strictObject({ kind: z.literal('aside'), reason: Text, said: Text.default('') }),
])
export type Value = z.infer<typeof Value>
export type ValueKind = Value['kind']
export type ValueOf<K extends ValueKind> = Extract<Value, { kind: K }>

/**
 * What a group session settled, of an answer in a voice of the kind `agreed`: why it was agreed, or the views that were kept
 * where it was not. Then the answer itself is empty.
 */
export const Agreed = z.strictObject({ reason: Text, views: z.array(z.strictObject({ whose: Line, words: Text })).max(50) })
export type Agreed = z.infer<typeof Agreed>

/** One answer: to which question, about whom or which row, in which round, in whose voice. `inside` turns a shared answer into one for us alone. */
export const Entry = z.strictObject({
  question: QuestionId,
  about: z.array(Id).max(4),
  round: Id,
  voice: Id,
  value: Value,
  inside: z.exactOptional(z.literal(true)),
  agreed: z.exactOptional(Agreed),
  ...edited,
})
export type Entry = z.infer<typeof Entry>

/** A dated round of looking back. Ratings that are asked anew in each round carry its id. */
export const Round = z.strictObject({ id: Id, title: Line, date: Day, order: z.number().default(1), ...edited })
export type Round = z.infer<typeof Round>
export const Voice = z.strictObject({ id: Id, kind: z.enum(['ours', 'group', 'agreed']), name: Line, ...edited })
export type Voice = z.infer<typeof Voice>
/** What was promised. `from` is the answer it came from. */
export const Commitment = z.strictObject({
  id: Id,
  what: Text,
  who: Line,
  by: Day,
  done: z.boolean(),
  from: z.exactOptional(z.strictObject({ question: QuestionId, about: z.array(Id).max(4), round: z.exactOptional(Id) })),
  ...edited,
})
export type Commitment = z.infer<typeof Commitment>
/**
 * A passage marked while reading, and what was noted about it. The words around the quotation find its place again after
 * the text was revised.
 */
export const Note = z.strictObject({
  id: Id,
  section: Line,
  quote: Line.default(''),
  before: Line.default(''),
  after: Line.default(''),
  text: Text,
  ...edited,
})
export type Note = z.infer<typeof Note>
/** The wording that was answered, so that history and questions that are gone keep a label. */
export const Asked = z.strictObject({ text: Line, kind: Line })

/** The round and the voice of every answer until a plan begins a second round or a group session. */
export const FIRST_ROUND = 'first'
export const OUR_VOICE = 'ours'
/** Our own organisation as a subject of answers, and as the lead. */
export const US = 'us'
