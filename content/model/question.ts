/** What a worksheet may ask: one answer at a place, or lists and grids of such questions. */
import * as z from 'zod'
import { Id, QuestionId } from './plan'

export const Audience = z.enum(['shared', 'inside'])

/** Ask only when an earlier answer about the same subject is one of `is`, or, for a rating, at least `atLeast` or at most `atMost`. */
export const ShowWhen = z.union([
  z.strictObject({ question: QuestionId, is: z.array(Id).min(1) }),
  z.strictObject({ question: QuestionId, atLeast: z.int() }),
  z.strictObject({ question: QuestionId, atMost: z.int() }),
])
export type ShowWhen = z.infer<typeof ShowWhen>

const Option = z.strictObject({ id: Id, text: z.string().min(1), help: z.exactOptional(z.string()) })
export type Option = z.infer<typeof Option>

const asked = {
  id: QuestionId,
  /** The question as it stands beside its answer. */
  text: z.string().min(1),
  /** A few words for column heads, jump lists and documents, where the whole question is too long. */
  short: z.exactOptional(z.string().min(1)),
  help: z.exactOptional(z.string()),
  audience: Audience.default('shared'),
  /** Not counted in "n of m answered". */
  optional: z.exactOptional(z.literal(true)),
  showWhen: z.exactOptional(ShowWhen),
  /** Asked anew in each round; earlier answers stay beside it. */
  round: z.exactOptional(z.literal(true)),
  /** Numbers of the handbook's facts that the question practises. */
  facts: z.exactOptional(z.array(z.string().regex(/^2\.\d\.\d+$/))),
  /** Where the question comes from when it is not the chapter's: shown as an addition. */
  addition: z.exactOptional(z.string()),
}

export const ScaleQuestion = z.strictObject({
  ...asked,
  kind: z.literal('scale'),
  /** One step a number, in order, each with its word. More than six are a line between two poles, the first word and the last. */
  steps: z
    .array(z.strictObject({ value: z.int().min(0).max(10), text: z.string().min(1) }))
    .min(2)
    .max(11),
  /** A rating stands beside its evidence and source unless the question says no. */
  evidence: z.boolean().default(true),
})
export type ScaleQuestion = z.infer<typeof ScaleQuestion>

/** A question with one answer at each place where it is asked. */
export const Leaf = z.discriminatedUnion('kind', [
  z.strictObject({ ...asked, kind: z.literal('short') }),
  z.strictObject({ ...asked, kind: z.literal('long') }),
  z.strictObject({ ...asked, kind: z.literal('one'), options: z.array(Option).min(2) }),
  z.strictObject({ ...asked, kind: z.literal('several'), options: z.array(Option).min(2) }),
  ScaleQuestion,
  z.strictObject({
    ...asked,
    kind: z.literal('number'),
    unit: z.union([z.literal('currency'), z.literal('percent'), z.strictObject({ text: z.string() })]),
    min: z.exactOptional(z.number()),
    max: z.exactOptional(z.number()),
  }),
  z.strictObject({ ...asked, kind: z.literal('date') }),
  /** Partners alone; organisations, which are we and the partners; or anyone, a person's name included. */
  z.strictObject({
    ...asked,
    kind: z.literal('who'),
    of: z.enum(['partners', 'organisations', 'anyone']),
    several: z.boolean().default(false),
  }),
  /** Items of another list, such as the actors whom a thread joins. `name` is the question that names them there. */
  z.strictObject({ ...asked, kind: z.literal('which'), list: QuestionId, name: QuestionId, several: z.boolean().default(false) }),
  /** The partner's status is the decision; it lives on the partner, not among the answers. */
  z.strictObject({ ...asked, kind: z.literal('status') }),
])
export type Leaf = z.infer<typeof Leaf>
export type LeafOf<K extends Leaf['kind']> = Extract<Leaf, { kind: K }>

/**
 * Repeating: one row an item, its columns are questions. The first column names the row, unless the question `continues`
 * another list: then it asks more about the rows of that list, which has their names.
 */
export const RowsQuestion = z.strictObject({
  ...asked,
  kind: z.literal('rows'),
  /** What one row is, for "Add a risk": "a risk". */
  item: z.string().min(1),
  continues: z.exactOptional(QuestionId),
  /** The column that says whose a row is: it leaves with them, and outsiders who do not read of them do not read it. */
  belongsTo: z.exactOptional(QuestionId),
  /** How many it must belong to: a thread with one end is none. */
  least: z.exactOptional(z.int().min(1)),
  columns: z.array(Leaf).min(1),
})
export type RowsQuestion = z.infer<typeof RowsQuestion>

/** Whom a question is asked of one by one: each partner, or each organisation, ourselves first. */
export const Each = z.enum(['partner', 'organisation'])
export type Each = z.infer<typeof Each>

/** Partners or organisations × criteria, side by side: each column holds the questions of one criterion. */
export const GridQuestion = z.strictObject({
  ...asked,
  kind: z.literal('grid'),
  of: Each.default('partner'),
  columns: z
    .array(z.strictObject({ text: z.string().min(1), help: z.exactOptional(z.string()), questions: z.array(Leaf).min(1) }))
    .min(1)
    .max(4),
})
export type GridQuestion = z.infer<typeof GridQuestion>

/** Rows × (we and the partners): covers fully, partly or not. `label` names the row. */
export const CoverageQuestion = z.strictObject({
  ...asked,
  kind: z.literal('coverage'),
  item: z.string().min(1),
  label: Leaf,
  levels: z.strictObject({ fully: z.string(), partly: z.string(), no: z.string() }),
})
export type CoverageQuestion = z.infer<typeof CoverageQuestion>

// Told apart by kind, so that an author's slip is named at its field.
export const Question = z.discriminatedUnion('kind', [Leaf, RowsQuestion, GridQuestion, CoverageQuestion])
export type Question = z.infer<typeof Question>
