/** Blocks of documents that are handed out in a session: sheets to write on, notes for whoever leads it, and the chapter to read. */
import * as z from 'zod'
import { SectionId } from './chapter'
import { Id } from './plan'

/** Every question of a worksheet with room for its answer. */
const BlankBlock = z.strictObject({ block: z.literal('blank'), worksheet: Id })
/** What helps to lead the worksheets that the document holds; of all worksheets when it holds none. */
const FacilitatorBlock = z.strictObject({ block: z.literal('facilitator') })
const ChapterBlock = z.strictObject({ block: z.literal('chapter'), section: SectionId })
/** The terms of the sections that the document holds; all terms when it holds none. */
const GlossaryBlock = z.strictObject({ block: z.literal('glossary') })

export const sheetBlocks = [BlankBlock, FacilitatorBlock, ChapterBlock, GlossaryBlock] as const

/** What has one section for each of its kind, so that a new worksheet or section of the chapter brings its own. */
export const GrownFrom = z.enum(['worksheets', 'chapter'])
export type GrownFrom = z.infer<typeof GrownFrom>
