import { HeadingLevel, type IParagraphOptions, Paragraph, Tab, TextRun } from 'docx'
import type { Facts, Heading, List, Paragraph as ParagraphModel, Run } from '../../../content/model/document'
import type { Direction } from '../direction'
import { BULLETS, HEADINGS, POINTS } from './numbering'
import { directionOfRuns, runChildren } from './runs'
import { STYLE_IDS } from './styles'

/** A line of ours: it runs as the document does, whatever names stand in it. */
export const textParagraph = (runs: readonly Run[], page: Direction, options: IParagraphOptions): Paragraph =>
  new Paragraph({ ...options, ...(page === 'rtl' && { bidirectional: true }), children: runChildren(runs, page) })

export function paragraph({ style, runs, own }: ParagraphModel, page: Direction, keepNext = false): Paragraph {
  const mark = style === 'point' ? { numbering: { reference: POINTS[page], level: 0 } } : {}
  return textParagraph(runs, own ? directionOfRuns(runs, page) : page, { style: STYLE_IDS[style], ...mark, ...(keepNext && { keepNext }) })
}

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const

export function heading({ level, number: item, text, note }: Heading, page: Direction): Paragraph {
  const before: Run[] = item ? [{ text: `${item}  `, soft: true }] : []
  const after: Run[] = note ? [{ text: ` (${note})`, soft: true }] : []
  const runs: Run[] = [...before, { text, name: true }, ...after]
  const number = level < 3 ? { numbering: { reference: HEADINGS, level: level - 1 } } : {}
  return textParagraph(runs, page, { heading: LEVELS[level], ...number })
}

export const list = ({ items }: List, page: Direction): Paragraph[] =>
  items.map((runs) => textParagraph(runs, page, { numbering: { reference: BULLETS, level: 0 }, spacing: { after: 50 } }))

/** Label, tab, text. These follow the document's direction, so that the labels stand in one column. */
export const facts = ({ facts: items }: Facts, page: Direction): Paragraph[] =>
  items.map(
    ({ label, text }) =>
      new Paragraph({
        style: 'Facts',
        ...(page === 'rtl' && { bidirectional: true }),
        children: [
          ...runChildren([{ text: label, label: true }], page),
          new TextRun({ children: [new Tab()] }),
          ...runChildren([{ text, name: true }], page),
        ],
      }),
  )
