/** The title of a document, on a page of its own or above a short text, and the organisation's own paper. */
import { BorderStyle, type IParagraphStyleOptions, LineRuleType } from 'docx'
import type { Measures } from './measures'
import { SANS, SOFT, sized, style } from './style'

const plain = (after: number) => ({ spacing: { after, line: 240, lineRule: LineRuleType.AUTO } })

/** `line` is the colour of the line above the title; without it there is none. */
export function titleStyles({ title }: Measures, line: string | undefined): IParagraphStyleOptions[] {
  const small = { font: SANS, color: SOFT, ...sized(title.note) }
  const border = line ? { border: { top: { style: BorderStyle.SINGLE, size: 8, color: line, space: 10 } } } : {}
  return [
    style('TitleKind', 'Title Kind', {
      run: { font: SANS, color: SOFT, ...sized(12) },
      paragraph: { spacing: { before: title.above, after: 60 }, keepNext: true, ...border },
    }),
    style('TitleWho', 'Title Who', {
      run: sized(title.who),
      paragraph: { spacing: { before: 120, after: title.belowWho, line: 300, lineRule: LineRuleType.AUTO } },
    }),
    style('TitleMade', 'Title Made', { run: small, paragraph: { spacing: { before: title.made, after: title.belowNote } } }),
    style('TitleNote', 'Title Note', { run: small, paragraph: { spacing: { after: title.belowNote } } }),
  ]
}

export const letterheadStyles: IParagraphStyleOptions[] = [
  style('LetterheadLogo', 'Letterhead Logo', { paragraph: plain(80) }),
  style('LetterheadName', 'Letterhead Name', { run: { font: SANS, bold: true, ...sized(11) }, paragraph: plain(10) }),
  style('LetterheadAddress', 'Letterhead Address', { run: { font: SANS, color: SOFT, ...sized(9) }, paragraph: plain(0) }),
  style('LetterheadLine', 'Letterhead Line', {
    run: { size: 8 },
    paragraph: { spacing: { after: 200, line: 120, lineRule: LineRuleType.EXACT } },
  }),
]
