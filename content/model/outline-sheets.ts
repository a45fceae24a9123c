/** Blocks of documents that are handed out in a session: sheets to write on, notes for whoever leads it, and the chapter to read. */
import * as z from 'zod'
import { SectionId } from './chapter'
import { Id } from './plan'

/** Every question of a worksheet with room for its answer. */
const BlankBlock = z.strictObject({ block: z.literal('blank'), worksheet: Id })
/** What helps to lead the worksheets that the document holds; of all worksheets when it holds none. */
const FacilitatorBlock = z.strictObject({ block: z.literal('facilitator') })
/** How a group is led through a worksheet, with its questions in brief. */
const LeadBlock = z.strictObject({ block: z.literal('lead'), worksheet: Id })
/** What the program says itself, the same in every plan: text under a heading, then a list, then a table, of which each may be missing. */
const WordsBlock = z.strictObject({
  block: z.literal('words'),
  title: z.string().min(1),
  text: z.exactOptional(z.string().min(1)),
  list: z.exactOptional(z.array(z.string().min(1)).min(1)),
  table: z.exactOptional(
    z.strictObject({ head: z.array(z.string()), rows: z.array(z.array(z.string())), widths: z.array(z.int().min(1)) }),
  ),
})
const ChapterBlock = z.strictObject({ block: z.literal('chapter'), section: SectionId })
/** The terms of the sections that the document holds; all terms when it holds none. */
const GlossaryBlock = z.strictObject({ block: z.literal('glossary') })

export const sheetBlocks = [BlankBlock, FacilitatorBlock, LeadBlock, WordsBlock, ChapterBlock, GlossaryBlock] as const

/**
 * What has one section for each of its kind, so that a new worksheet or section of the chapter brings its own: worksheets to
 * write on, sessions in which a group is led through a worksheet, sections of the chapter to read.
 */
export const GrownFrom = z.enum(['worksheets', 'sessions', 'chapter'])
export type GrownFrom = z.infer<typeof GrownFrom>
