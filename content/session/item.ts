/** What a session asks: a question as it was worded when it was chosen, so that sheets, answers and record never lose it. */
import * as z from 'zod'
import { Id, Line, QuestionId, Text } from '../model/words-and-ids'

const Option = z.strictObject({ id: Id, text: Line })
const Steps = z.array(z.strictObject({ value: z.int().min(0).max(10), text: Line })).min(2)

/** How it is answered. `list` asks for several lines, each an item of its own: risks, activities, words. */
export const Ask = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('line') }),
  z.strictObject({ kind: z.literal('text') }),
  z.strictObject({ kind: z.literal('list'), item: Line }),
  z.strictObject({ kind: z.literal('one'), options: z.array(Option).min(2).max(100) }),
  z.strictObject({ kind: z.literal('several'), options: z.array(Option).min(2).max(100) }),
  z.strictObject({ kind: z.literal('scale'), steps: Steps.max(11), evidence: z.boolean() }),
  z.strictObject({ kind: z.literal('number'), unit: Line }),
  z.strictObject({ kind: z.literal('date') }),
])
export type Ask = z.infer<typeof Ask>
export type AskOf<K extends Ask['kind']> = Extract<Ask, { kind: K }>

/** In a mirror each organisation says how it sees another (`see`), and how it thinks that one sees it (`expect`). `of` is the other. */
export const Mirror = z.strictObject({ what: Id, side: z.enum(['see', 'expect']), of: Id })
export type Mirror = z.infer<typeof Mirror>

/**
 * One question of a session. `question` and `about` say where in the plan an agreed answer belongs; `question` is empty
 * where there is no such place. `subject` names whom it is about, where that is one organisation of several.
 */
export const Item = z.strictObject({
  id: Id,
  worksheet: z.union([z.literal(''), Id]),
  question: z.union([z.literal(''), QuestionId]),
  about: z.array(Id).max(2),
  text: Line,
  help: Text,
  subject: Line,
  ask: Ask,
  mirror: z.exactOptional(Mirror),
})
export type Item = z.infer<typeof Item>
