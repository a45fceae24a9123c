/** A worksheet is data: this schema is what an author may write in `content/worksheets/<id>.json`. */
import * as z from 'zod'
import { Figure } from './figure'
import { Id } from './plan'
import { Each, Question } from './question'

export const STAGES = ['coming-together', 'choosing', 'trust-and-risk', 'acting-jointly', 'looking-back'] as const
export const Stage = z.enum(STAGES)
export type Stage = z.infer<typeof Stage>

export const Section = z.strictObject({
  id: Id,
  title: z.string().min(1),
  intro: z.exactOptional(z.string()),
  /** Asked of every partner or organisation, one at a time. Neighbouring sections with the same `each` share one page. */
  each: z.exactOptional(Each),
  /** Where the handbook speaks of this: a section, and the headings in it that are meant. */
  passage: z.exactOptional(z.strictObject({ section: z.string().regex(/^2\.\d$/), headings: z.exactOptional(z.array(z.string()).min(1)) })),
  figures: z.array(Figure).default([]),
  questions: z.array(Question).min(1),
})
export type Section = z.infer<typeof Section>

/** For whoever leads a group through the worksheet. */
export const FacilitatorNotes = z.strictObject({
  /** What the group should leave with. */
  purpose: z.string().min(1),
  /** What can go wrong in the room, and for whom. */
  risks: z.array(z.string().min(1)).min(1),
  /** How to open. */
  opening: z.array(z.string().min(1)).min(1),
  /** What to do when it stalls: the sign, and the move. */
  stalls: z.array(z.strictObject({ sign: z.string().min(1), move: z.string().min(1) })).min(1),
  /** How the group's time is used; the minutes add up to `minutes.group`. */
  timings: z.array(z.strictObject({ minutes: z.int().min(1), what: z.string().min(1) })).min(2),
  /** What else helps. */
  notes: z.array(z.string().min(1)).default([]),
})
export type FacilitatorNotes = z.infer<typeof FacilitatorNotes>

export const Worksheet = z.strictObject({
  id: Id,
  order: z.int(),
  stage: Stage,
  title: z.string().min(1),
  why: z.string().min(1),
  /** Sections of the chapter that this worksheet practises, the main one first. */
  passages: z.array(z.string().regex(/^2\.\d$/)).min(1),
  minutes: z.strictObject({ alone: z.int(), group: z.int() }),
  attend: z.string().min(1),
  facilitator: FacilitatorNotes,
  sections: z.array(Section).min(1),
})
export type Worksheet = z.infer<typeof Worksheet>
