/** Real footnotes: Word numbers them, and a passage that is copied takes them along. */
import { Bookmark, FootnoteReferenceRun, Paragraph, type ParagraphChild } from 'docx'
import type { Footnote } from '../../../content/model/document'
import { PointingField } from './fields'
import { bidirectional, type Page } from './page'
import { runChildren } from './runs'

/** Names with a line before them stand in none of Word's lists. */
const nameOf = (number: number): string => `_RefNote${number}`

/** Our own words: they run as the document does, wherever their mark stands. */
const noteParagraph = (text: string, page: Page): Paragraph =>
  new Paragraph({
    style: 'FootnoteText',
    ...bidirectional(page.direction, page),
    children: runChildren([{ text: ` ${text}` }], page.direction),
  })

/** The mark of a footnote and the footnote itself, or the same mark once more, as a reference that follows the first. */
export function footnoteMark({ text, number, again }: Footnote, page: Page): ParagraphChild {
  if (again) return new PointingField(`NOTEREF ${nameOf(number)} \\f \\h`, { style: 'FootnoteReference', text: `${number}` })
  return new Bookmark({ id: nameOf(number), children: [new FootnoteReferenceRun({ children: [noteParagraph(text, page)] })] })
}
