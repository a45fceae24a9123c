import type { Paragraph, ParagraphStyle, Run } from '../../../content/model/document'
import { directionOf, directionOfLanguage } from '../direction'

export const paragraph = (style: ParagraphStyle, ...runs: readonly Run[]): Paragraph => ({ kind: 'paragraph', style, runs })

/** What users wrote at length, in the direction it was written in. */
export const ownParagraph = (style: ParagraphStyle, text: string): Paragraph => ({ ...paragraph(style, { text }), own: true })

export const textOf = (runs: readonly Run[]): string => runs.map((run) => run.text).join('')

/** Whether it is users' text that runs the other way than the document: then our words stand in a line of their own. */
export function isTurned({ own, runs }: Paragraph, language: string): boolean {
  const page = directionOfLanguage(language)
  return own === true && directionOf(textOf(runs), page) !== page
}

/** One paragraph for each part that an empty line sets off; single line ends stay line breaks. */
export const paragraphsOf = (text: string): string[] =>
  text
    .split(/\r?\n[ \t]*(?:\r?\n[ \t]*)+/)
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** Said softly: what is missing, or what is meant for nobody else. */
export const aside = (text: string): Run => ({ text, italic: true, soft: true })

/** The paragraphs with a footnote after their last word; its number is given once the document is whole. */
export function withFootnote(paragraphs: readonly Paragraph[], text: string): Paragraph[] {
  const last = paragraphs.at(-1)
  const run = last?.runs.at(-1)
  if (!last || !run) return [...paragraphs]
  return [...paragraphs.slice(0, -1), { ...last, runs: [...last.runs.slice(0, -1), { ...run, footnote: { text, number: 0 } }] }]
}

export const sentence = (text: string): string => {
  const [first = '', ...rest] = text
  const end = /[.!?؟…]$/u.test(text) ? '' : '.'
  return `${first.toLocaleUpperCase()}${rest.join('')}${end}`
}
