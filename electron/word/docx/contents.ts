/** The list of headings. Pages are left to Word: only Word knows where its pages end, and a wrong number is worse than none. */
import { type FileChild, LeaderType, type PageNumberEstimator, TableOfContents } from 'docx'
import { headingNumbers } from './heading-numbers'
import type { Page } from './page'
import { textParagraph } from './paragraphs'

/** Entries carry the numbers of their headings, and no pages. */
export const pagesLeftToWord: PageNumberEstimator = Object.assign(() => ({ bookmarks: new Map<string, string>() }), {
  listNumbers: headingNumbers,
})

/**
 * The entries are links from the start, with no dots that would lead to nothing. A field that is marked as out of date
 * makes Word ask a question that frightens people, so it is not: whoever wants pages has Word update the list.
 */
export const contents = (title: string, page: Page): FileChild[] => [
  textParagraph([{ text: title }], page, { style: 'ContentsHead' }),
  new TableOfContents(title, { hyperlink: true, headingStyleRange: '1-2', tabLeader: LeaderType.NONE }),
]
