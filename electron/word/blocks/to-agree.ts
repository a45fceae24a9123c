/** What a draft leaves open, marked so that nobody reads over it: the question, for those who agree to answer. */
import type { Paragraph, ParagraphStyle } from '../../../content/model/document'
import type { Writing } from '../writing'
import { paragraph } from './paragraph'

export const toAgree = (style: ParagraphStyle, question: string, { say }: Pick<Writing, 'say'>): Paragraph =>
  paragraph(style, { text: say('document.to-agree', { question }), mark: true })

/** Questions that no worksheet asks. */
export const toAgreeBlocks = (questions: readonly string[], writing: Writing): Paragraph[] =>
  questions.map((question) => toAgree('answer', question, writing))
