/** What stands above and below every page but the first. */
import { Footer, Header, PageNumber, Paragraph, type ParagraphChild, Tab, TabStopType, TextRun } from 'docx'
import { clipped } from '../../../content/model/clipped'
import type { DocumentModel } from '../../../content/model/document'
import type { Say } from '../../../content/words/say'
import { bidirectional, type Page, widthOf } from './page'
import { runChildren } from './runs'

const LONGEST = 70

/** One line with something at its start and something at its end; Word mirrors both in a right-to-left paragraph. */
function runningLine(style: 'Header' | 'Footer', start: ParagraphChild[], end: ParagraphChild[], page: Page): Paragraph {
  return new Paragraph({
    ...bidirectional(page.direction, page),
    style,
    tabStops: [{ type: TabStopType.RIGHT, position: widthOf(page) }],
    children: [...start, new TextRun({ children: [new Tab()] }), ...end],
  })
}

const texts = (text: string, page: Page) => runChildren([{ text, name: true }], page.direction)

export const header = ({ title, subject }: DocumentModel, page: Page): Header =>
  new Header({ children: [runningLine('Header', texts(clipped(title.replace(/\s+/g, ' '), LONGEST), page), texts(subject, page), page)] })

/** "3 of 9", in the order of the language. */
function pageWords(say: Say): TextRun[] {
  const [start, middle, end] = say('document.page', { page: '\u0001', pages: '\u0001' }).split('\u0001')
  return [new TextRun({ children: [start ?? '', PageNumber.CURRENT, middle ?? '', PageNumber.TOTAL_PAGES, end ?? ''] })]
}

export const footer = ({ foot }: DocumentModel, say: Say, page: Page): Footer =>
  new Footer({ children: [runningLine('Footer', texts(foot, page), pageWords(say), page)] })

export const emptyHeader = (): Header => new Header({ children: [new Paragraph({})] })
export const emptyFooter = (): Footer => new Footer({ children: [new Paragraph({})] })
