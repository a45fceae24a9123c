/** The page that everything is set on: its measures in twentieths of a point, and which way its lines run. */
import type { DocumentModel } from '../../../content/model/document'
import { figureWidth, type Paper, SHEETS, textWidth } from '../../../content/model/paper'
import { type Direction, directionOfLanguage } from '../direction'

const CM = 567
export const INDENT = { heading: 0.8 * CM, subheading: 1.1 * CM, list: 0.6 * CM, facts: 3 * CM } as const

/** From the edge of the sheet to header and footer. */
const EDGE = 720

export interface Page {
  readonly direction: Direction
  readonly paper: Paper
  /** Whether headings carry numbers. */
  readonly isNumbered: boolean
}

export const pageOf = ({ language, paper, form }: DocumentModel): Page => ({
  direction: directionOfLanguage(language),
  paper,
  isNumbered: form !== 'sheet',
})

export const widthOf = ({ paper }: Page): number => textWidth(paper)

/** Lines run as their document does unless they say otherwise. */
export function bidirectional(line: Direction, { direction }: Page): { bidirectional?: boolean } {
  if (line === 'rtl') return { bidirectional: true }
  return direction === 'rtl' ? { bidirectional: false } : {}
}

export function sheetOf({ paper }: Page) {
  const { width, height, margin } = SHEETS[paper]
  return { size: { width, height }, margin: { top: margin, bottom: margin, left: margin, right: margin, header: EDGE, footer: EDGE } }
}

/** Widest and highest picture, in the pixels (96 to the inch) that docx counts in. */
export const roomForPicture = ({ paper }: Page) => ({ width: figureWidth(paper), height: 640 })

/** Shares of the text's width in whole twentieths of a point, adding up exactly. */
export function columnWidths(shares: readonly number[], page: Page): number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0)
  const edges = shares.map((_, at) => Math.round((widthOf(page) * shares.slice(0, at + 1).reduce((sum, share) => sum + share, 0)) / whole))
  return edges.map((edge, at) => edge - (edges[at - 1] ?? 0))
}
