/** The figures that a worksheet may name, and what each of them says besides its picture. */
import * as z from 'zod'
import { Id, QuestionId } from './plan'

const NowAndIntended = z.strictObject({ now: QuestionId, intended: QuestionId })

/** Figures are a closed list of kinds; a worksheet says which questions one is drawn from. */
export const Figure = z.discriminatedUnion('kind', [
  z.strictObject({ id: Id, kind: z.literal('heat-map'), caption: z.string(), questions: z.array(QuestionId).min(1).max(6) }),
  z.strictObject({ id: Id, kind: z.literal('coverage'), caption: z.string(), question: QuestionId }),
  z.strictObject({
    id: Id,
    kind: z.literal('quadrant'),
    caption: z.string(),
    upward: z.array(QuestionId).length(3),
    upwardText: z.string(),
    across: QuestionId,
    acrossText: z.string(),
  }),
  z.strictObject({
    id: Id,
    kind: z.literal('risk-grid'),
    caption: z.string(),
    question: QuestionId,
    before: z.tuple([QuestionId, QuestionId]),
    after: z.tuple([QuestionId, QuestionId]),
  }),
  /** Between cooperation and collaboration, now and as intended: the whole, and each row of a list. */
  z.strictObject({
    id: Id,
    kind: z.literal('continuum'),
    caption: z.string(),
    whole: NowAndIntended,
    list: QuestionId,
    each: NowAndIntended,
  }),
  /** The four components across rounds. */
  z.strictObject({ id: Id, kind: z.literal('components'), caption: z.string(), questions: z.array(QuestionId).length(4) }),
  /** Actors by organisation and level, and the threads between them. */
  z.strictObject({
    id: Id,
    kind: z.literal('web'),
    caption: z.string(),
    actors: QuestionId,
    organisation: QuestionId,
    level: QuestionId,
    links: QuestionId,
    between: QuestionId,
    strength: QuestionId,
  }),
  /** Organisations around the nucleus, and how far the nucleus has formed. */
  z.strictObject({
    id: Id,
    kind: z.literal('orbits'),
    caption: z.string(),
    pull: QuestionId,
    balance: QuestionId,
    nucleus: z.array(QuestionId).length(5),
  }),
])
export type Figure = z.infer<typeof Figure>

/** What every figure says besides its picture: the same facts as a table, and in a few sentences. Screen and Word show both. */
export interface TableTwin {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export interface FigureWords {
  readonly table: TableTwin
  /** One or two sentences for people who do not see the picture. */
  readonly description: string
}
