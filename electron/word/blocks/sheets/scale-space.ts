/** A rating to be given by hand: the row of its numbers with their words, and below it the reason and where that comes from. */
import { isLine } from '../../../../content/model/answer-words'
import type { Block, Paragraph, Table } from '../../../../content/model/document'
import type { LeafOf } from '../../../../content/model/question'
import type { Writing } from '../../writing'
import { headCell } from '../cell'
import { aside, paragraph } from '../paragraph'
import { sharedScale } from '../scale-words'
import { hint } from './asked'
import { boxesInCell, boxesInLine, numbersInCell, sourcesIn } from './boxes'
import { ruledAbove } from './ruled'

type Scale = LeafOf<'scale'>

const REASON_LINES = 2

/** A line of many steps as a ruler, a box below each number. */
const ruler = (leaf: Scale): Table => ({
  kind: 'table',
  head: leaf.steps.map(({ value }) => headCell({ text: `${value}` })),
  rows: [leaf.steps.map(() => [paragraph('tick', { text: '', tick: true })])],
  staysWithNext: [true],
  widths: leaf.steps.map(() => 1),
})

/** The poles of a line stand below it, since there is no room for the word of each step. */
const poles = (leaf: Scale, writing: Writing): Paragraph => ({
  ...paragraph('hint', aside(sharedScale([leaf], writing))),
  ...(leaf.evidence && { staysWithNext: true }),
})

const numbersAndWords = (leaf: Scale, writing: Writing): Block[] =>
  isLine(leaf)
    ? [ruler(leaf), poles(leaf, writing)]
    : [{ ...boxesInLine(leaf.steps.map(({ value, text }) => `${value} ${text}`)), ...(leaf.evidence && { staysWithNext: true }) }]

export const scaleSpace = (leaf: Scale, writing: Writing): Block[] => [
  ...numbersAndWords(leaf, writing),
  ...(leaf.evidence ? [hint(writing.say('sheet.reason')), ...ruledAbove(REASON_LINES), boxesInLine(sourcesIn(writing))] : []),
]

export interface ScaleInCell {
  /** Whether the steps are named in the cell; not when they stand above the table. */
  readonly words: boolean
  /** Whether the cell is so wide that boxes stand in one line. */
  readonly wide?: boolean
}

function numbersIn(leaf: Scale, { words, wide }: ScaleInCell): Paragraph[] {
  const named = leaf.steps.map(({ value, text }) => `${value} ${text}`)
  if (!words || isLine(leaf)) return [numbersInCell(leaf.steps.map(({ value }) => `${value}`))]
  return wide ? [boxesInLine(named)] : boxesInCell(named)
}

export function scaleInCell(leaf: Scale, writing: Writing, place: ScaleInCell): Paragraph[] {
  const sources = place.wide ? [boxesInLine(sourcesIn(writing))] : boxesInCell(sourcesIn(writing))
  const because = paragraph('cell', { text: writing.say('sheet.reason-brief'), soft: true })
  return [...numbersIn(leaf, place), ...(leaf.evidence ? [because, ...ruledAbove(REASON_LINES), ...sources] : [])]
}
