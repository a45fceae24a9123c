import { HeadingLevel, type IParagraphOptions, Paragraph, Tab, TextRun } from 'docx'
import type { Facts, Heading, List, Paragraph as ParagraphModel, Run } from '../../../content/model/document'
import type { Direction } from '../direction'
import { BULLETS, HEADINGS, POINTS } from './numbering'
import { directionOfRuns, runChildren } from './runs'
import { STYLE_IDS } from './styles'

/** A paragraph that runs the way its first strong letter says. */
export function textParagraph(runs: readonly Run[], page: Direction, options: IParagraphOptions): Paragraph {
  const direction = directionOfRuns(runs, page)
  return new Paragraph({ ...options, ...(direction === 'rtl' && { bidirectional: true }), children: runChildren(runs, direction) })
}

export function paragraph({ style, runs }: ParagraphModel, page: Direction, keepNext = false): Paragraph {
  const mark = style === 'point' ? { numbering: { reference: POINTS[directionOfRuns(runs, page)], level: 0 } } : {}
  return textParagraph(runs, page, { style: STYLE_IDS[style], ...mark, ...(keepNext && { keepNext }) })
}

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const

export function heading({ level, text, note }: Heading, page: Direction): Paragraph {
  const runs: Run[] = note ? [{ text }, { text: ` (${note})`, soft: true }] : [{ text }]
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
          ...runChildren([{ text }], page),
        ],
      }),
  )
