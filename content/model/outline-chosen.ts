/** Blocks that choose single questions from the worksheets and set them anew: a table of partners, a list, an agreement's clause. */
import * as z from 'zod'
import { Id, QuestionId } from './plan'
import { Each } from './question'

const questions = z.array(QuestionId).min(1)
const caption = z.string().min(1)

/** Answers about the whole, each named in a few words. */
const AnswersBlock = z.strictObject({ block: z.literal('answers'), questions })
/**
 * Partners or organisations down, chosen questions across. A `bare` column leaves out the labels of its questions; `width` is
 * its share of the page beside the others, 3 when none is said.
 */
const GridBlock = z.strictObject({
  ...{ block: z.literal('grid'), of: Each, caption },
  columns: z
    .array(
      z.strictObject({
        ...{ text: z.string().min(1), questions },
        bare: z.exactOptional(z.literal(true)),
        width: z.exactOptional(z.number().positive()),
      }),
    )
    .min(1)
    .max(4),
})
/** The items of a list, each with its name and with chosen questions of that list and of those that continue it. */
const ListBlock = z.strictObject({ block: z.literal('list'), list: QuestionId, caption, questions })
/** Who covers what, in one table: who does, who does in part, and what nobody or only one does. `alone`: only those rows. */
const CoverageBlock = z.strictObject({ block: z.literal('coverage'), questions, caption, alone: z.exactOptional(z.literal(true)) })
/** The register of risks; with `most` only the heaviest ones of what remains. */
const RisksBlock = z.strictObject({ block: z.literal('risks'), most: z.exactOptional(z.int().min(1)) })
/**
 * Ratings and choices of this round beside those of the one before, of all worksheets unless some are named; `brief`: only
 * the names of what moved, and which way.
 */
const MovedBlock = z.strictObject({
  block: z.literal('moved'),
  worksheets: z.exactOptional(z.array(Id).min(1)),
  brief: z.exactOptional(z.literal(true)),
})
/** When the partnership is looked at again. */
const LooksBlock = z.strictObject({ block: z.literal('looks') })
/** What the project is for, in the words of the plan. */
const PurposeBlock = z.strictObject({ block: z.literal('purpose') })
/** What a board is asked to decide, from how things stand. Ours only. */
const AskedBlock = z.strictObject({ block: z.literal('asked') })
/** The organisations as an agreement names them. */
const PartiesBlock = z.strictObject({ block: z.literal('parties') })
/** What an agreement must say and no worksheet asks: questions of our own, open until somebody writes beside them. */
const ToAgreeBlock = z.strictObject({ block: z.literal('to-agree'), questions: z.array(z.string().min(1)).min(1) })
/** Questions still open, in a few lines. */
const OpenBrieflyBlock = z.strictObject({ block: z.literal('open-briefly'), worksheets: z.array(Id).min(1) })
/** How a draft marks what is open. */
const LegendBlock = z.strictObject({ block: z.literal('legend') })
const SignaturesBlock = z.strictObject({ block: z.literal('signatures') })

export const chosenBlocks = [
  ...([AnswersBlock, GridBlock, ListBlock, CoverageBlock, RisksBlock] as const),
  ...([
    MovedBlock,
    LooksBlock,
    PurposeBlock,
    AskedBlock,
    OpenBrieflyBlock,
    PartiesBlock,
    LegendBlock,
    ToAgreeBlock,
    SignaturesBlock,
  ] as const),
] as const
