import { HeadingLevel, type IParagraphOptions, Paragraph, type ParagraphChild, Tab, TextRun } from 'docx'
import type { Facts, Heading, List, Paragraph as ParagraphModel, Run } from '../../../content/model/document'
import type { Direction } from '../direction'
import { countedField } from './fields'
import { footnoteMark } from './footnotes'
import { BULLETS, COUNTED, HEADINGS, POINTS } from './numbering'
import { bidirectional, type Page } from './page'
import { directionOfRuns, runChildren } from './runs'
import { STYLE_IDS } from './styles'

/** Word's own names of what it counts: a caption that somebody adds in Word goes on from ours. */
const SEQUENCES = { figure: 'Figure', table: 'Table' } as const

function childrenOf(run: Run, line: Direction, page: Page): ParagraphChild[] {
  const { text, bold, sequence, footnote } = run
  if (sequence) return [countedField(`SEQ ${SEQUENCES[sequence]} \\* ARABIC`, { text, ...(bold && { bold }) })]
  return [...runChildren([run], line), ...(footnote ? [footnoteMark(footnote, page)] : [])]
}

/** A line of ours runs as the document does, whatever names stand in it; one of the users’ as `line` says. */
export const textParagraph = (runs: readonly Run[], page: Page, options: IParagraphOptions, line: Direction = page.direction): Paragraph =>
  new Paragraph({ ...options, ...bidirectional(line, page), children: runs.flatMap((run) => childrenOf(run, line, page)) })

export function paragraph({ style, runs, own, staysWithNext }: ParagraphModel, page: Page, keepNext = staysWithNext === true): Paragraph {
  const mark = style === 'point' ? { numbering: { reference: POINTS[page.direction], level: 0 } } : {}
  const line = own ? directionOfRuns(runs, page.direction) : page.direction
  return textParagraph(runs, page, { style: STYLE_IDS[style], ...mark, ...(keepNext && { keepNext }) }, line)
}

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const

export function heading({ level, number: item, text, note, newPage }: Heading, page: Page): Paragraph {
  const before: Run[] = item ? [{ text: `${item}  `, soft: true }] : []
  const after: Run[] = note ? [{ text: ` (${note})`, soft: true }] : []
  const runs: Run[] = [...before, { text, name: true }, ...after]
  const number = level < 3 && page.isNumbered ? { numbering: { reference: HEADINGS, level: level - 1 } } : {}
  return textParagraph(runs, page, { heading: LEVELS[level], ...number, ...(newPage && { pageBreakBefore: true }) })
}

export function list({ items, ordered }: List, page: Page): Paragraph[] {
  const numbering = ordered === undefined ? { reference: BULLETS, level: 0 } : { reference: COUNTED, level: 0, instance: ordered }
  return items.map((runs) => textParagraph(runs, page, { numbering, spacing: { after: 50 } }))
}

/** Label, tab, text. These follow the document's direction, so that the labels stand in one column. */
export const facts = ({ facts: items }: Facts, page: Page): Paragraph[] =>
  items.map(
    ({ label, text }) =>
      new Paragraph({
        style: 'Facts',
        ...bidirectional(page.direction, page),
        children: [
          ...runChildren([{ text: label, label: true }], page.direction),
          new TextRun({ children: [new Tab()] }),
          ...runChildren([{ text, name: true }], page.direction),
        ],
      }),
  )
