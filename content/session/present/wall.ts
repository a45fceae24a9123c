/**
 * What the room sees. The facilitator's page makes it and the program hands it to the second window; nothing else ever reaches
 * that window, so no name of who answered and nothing inside can stand on it.
 */
import * as z from 'zod'
import { Id, Line, Text } from '../../model/words-and-ids'

const Bar = z.strictObject({ key: z.string().max(100), text: Line, count: z.int().min(0) })

/** Milliseconds of the step that were used when this was made, since when they run on (in milliseconds since 1970) or null while they stand. */
export const WallTimer = z.strictObject({
  phases: z
    .array(z.strictObject({ id: Id, ms: z.number().min(0) }))
    .min(1)
    .max(10),
  used: z.number(),
  since: z.number().nullable(),
})
export type WallTimer = z.infer<typeof WallTimer>

const head = {
  /** The worksheet or the session, above. */
  head: Line,
  /** Which question of how many; nought where it is none of them. */
  at: z.int().min(0),
  of: z.int().min(0),
  timer: WallTimer.nullable(),
}

/** `blank` is a dark wall. `plain` is a step without a question: welcome, collecting, a break, the close. */
export const WallView = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('blank') }),
  z.strictObject({ kind: z.literal('plain'), ...head, text: Line, note: Text }),
  z.strictObject({ kind: z.literal('question'), ...head, text: Line, subject: Line, help: Text, choices: z.array(Line).max(100) }),
  z.strictObject({
    kind: z.literal('answers'),
    ...head,
    text: Line,
    subject: Line,
    bars: z.array(Bar).max(100),
    texts: z.array(Text).max(1_000),
    answered: z.int().min(0),
    /** Why nothing is shown: answers still come, or fewer than `minimum` have. */
    hidden: z.enum(['collecting', 'few', 'rated']).nullable(),
    minimum: z.int().min(0),
  }),
  z.strictObject({
    kind: z.literal('settled'),
    ...head,
    text: Line,
    subject: Line,
    words: Text,
    reason: Text,
    views: z.array(Text).max(50),
  }),
])
export type WallView = z.infer<typeof WallView>
export type WallViewOf<K extends WallView['kind']> = Extract<WallView, { kind: K }>

/** What can be pressed on either window: a key, or a clicker. */
export const WallPress = z.enum(['next', 'back', 'pause', 'longer', 'blank', 'answers', 'leave'])
export type WallPress = z.infer<typeof WallPress>
