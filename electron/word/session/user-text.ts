/** What was written at the session, each paragraph in the direction it was written in. */
import type { Cell, Paragraph, ParagraphStyle } from '../../../content/model/document'
import { emptyCell } from '../blocks/cell'
import { ownParagraph, paragraphsOf } from '../blocks/paragraph'

export const ownText = (style: ParagraphStyle, text: string): Paragraph[] => paragraphsOf(text).map((part) => ownParagraph(style, part))

export function ownCell(...texts: readonly string[]): Cell {
  const parts = texts.flatMap((text) => ownText('cell', text))
  return parts.length > 0 ? parts : emptyCell
}
