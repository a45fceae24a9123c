/** An application to a funder as a plan keeps it: a copy of the funder's form, and the text under each heading with where its sentences come from. */
import * as z from 'zod'
import { FunderForm } from './funder'
import { At, Day, Id, Language, QuestionId, Text } from './words-and-ids'

/** The answer a sentence comes from. `isNamed`: whom it is about is said before it. */
export const Origin = z.strictObject({ question: QuestionId, about: z.array(Id).max(4), round: Id, isNamed: z.boolean() })
export type Origin = z.infer<typeof Origin>

/**
 * A stretch of text. With `from` it comes from an answer; `said` is what that answer gave when it was taken in. While text
 * and `said` are the same it follows the answer; changed by hand it keeps its origin and is only told about.
 */
export const Piece = z.strictObject({ text: Text, from: z.exactOptional(Origin), said: z.exactOptional(Text) })
export type Piece = z.infer<typeof Piece>

const Dot = z.tuple([Id, z.int().min(0)])
const edited = { dot: Dot, at: At }

export const Application = z.strictObject({
  id: Id,
  form: FunderForm,
  deadline: Day,
  language: Language,
  order: z.number(),
  ...edited,
})
export type Application = z.infer<typeof Application>

/** The text under a heading, or in a cell of its table that the writer wrote over: `row` and `column` are empty for a heading's own text. */
export const ApplicationText = z.strictObject({
  application: Id,
  heading: Id,
  row: z.union([z.literal(''), z.string().max(200)]),
  column: z.union([z.literal(''), Id]),
  pieces: z.array(Piece).max(2_000),
  ...edited,
})
export type ApplicationText = z.infer<typeof ApplicationText>

/** What tells one text from another. */
export const textKey = ({
  application,
  heading,
  row,
  column,
}: Pick<ApplicationText, 'application' | 'heading' | 'row' | 'column'>): string => [application, heading, row, column].join('|')
