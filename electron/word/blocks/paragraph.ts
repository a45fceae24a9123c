import type { Paragraph, ParagraphStyle, Run } from '../../../content/model/document'

export const paragraph = (style: ParagraphStyle, ...runs: readonly Run[]): Paragraph => ({ kind: 'paragraph', style, runs })

/** One paragraph for each part that an empty line sets off; single line ends stay line breaks. */
export const paragraphsOf = (text: string): string[] =>
  text
    .split(/\r?\n[ \t]*(?:\r?\n[ \t]*)+/)
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** Said softly: what is missing, or what is meant for nobody else. */
export const aside = (text: string): Run => ({ text, italic: true, soft: true })

export const sentence = (text: string): string => {
  const [first = '', ...rest] = text
  const end = /[.!?؟…]$/u.test(text) ? '' : '.'
  return `${first.toLocaleUpperCase()}${rest.join('')}${end}`
}
