/** The list of headings. Pages are left to Word: only Word knows where its pages end, and a wrong number is worse than none. */
import { type FileChild, LeaderType, type PageNumberEstimator, TableOfContents } from 'docx'
import { estimatePageNumbers } from 'docx/layout'
import type { Page } from './page'
import { textParagraph } from './paragraphs'

const { listNumbers } = estimatePageNumbers

/** Entries carry the numbers of their headings, and no pages. */
export const pagesLeftToWord: PageNumberEstimator = Object.assign(
  () => ({ bookmarks: new Map<string, string>() }),
  listNumbers && { listNumbers },
)

/**
 * The entries are links from the start, with no dots that would lead to nothing. The field is marked as out of date, so
 * that Word offers to fill the pages in on opening; nothing else in the file is, and `updateFields` beside it can make
 * Word write 1 for every page.
 */
export const contents = (title: string, page: Page): FileChild[] => [
  textParagraph([{ text: title }], page, { style: 'ContentsHead' }),
  new TableOfContents(title, { hyperlink: true, headingStyleRange: '1-2', beginDirty: true, tabLeader: LeaderType.NONE }),
]
