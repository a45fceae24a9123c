/** Page numbers in the contents, worked out as Word lays pages out, so that they stand there before Word first updates them. */
import type { PageNumberEstimator } from 'docx'
import { estimatePageNumbersWith } from 'docx/layout'
import type { Block, DocumentModel, Paragraph } from '../../../content/model/document'

export type PageNumbers = 'estimated' | 'left-to-word'

/** Some forty pages. Beyond that the work would be felt, and Word fills the numbers in when the list is updated. */
const LONGEST = 80_000

const estimated = estimatePageNumbersWith({ guess: true })

/** Headings keep their numbers in the list; only the pages are left out. */
const leftToWord: PageNumberEstimator = Object.assign(
  () => ({ bookmarks: new Map<string, string>() }),
  estimated.listNumbers && { listNumbers: estimated.listNumbers },
)

const lettersIn = (paragraphs: readonly Paragraph[]): number =>
  paragraphs.reduce((sum, { runs }) => sum + runs.reduce((length, run) => length + run.text.length, 0), 0)

function lettersOf(block: Block): number {
  if (block.kind === 'paragraph') return lettersIn([block])
  return block.kind === 'table' ? block.rows.reduce((sum, cells) => sum + lettersIn(cells.flat()), 0) : 0
}

const isLong = ({ blocks }: DocumentModel): boolean => blocks.reduce((sum, block) => sum + lettersOf(block), 0) > LONGEST

export const pageNumbersFor = (model: DocumentModel, wanted: PageNumbers): PageNumberEstimator =>
  wanted === 'estimated' && !isLong(model) ? estimated : leftToWord
