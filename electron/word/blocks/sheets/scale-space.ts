/** A rating to be given by hand: the row of its numbers with their words, and below it the reason and where that comes from. */
import { isLine } from '../../../../content/model/answer-words'
import type { Block, Paragraph, Table } from '../../../../content/model/document'
import type { LeafOf } from '../../../../content/model/question'
import type { Writing } from '../../writing'
import { headCell } from '../cell'
import { paragraph } from '../paragraph'
import { sharedScale } from '../scale-words'
import { hint } from './asked'
import { boxesInLine, sourceBoxes } from './boxes'
import { ruled } from './ruled'

type Scale = LeafOf<'scale'>

function numbersTable(leaf: Scale): Table {
  const words = !isLine(leaf)
  return {
    kind: 'table',
    head: leaf.steps.map(({ value }) => headCell({ text: `${value}` })),
    rows: [leaf.steps.map(({ text }) => [paragraph('tick', { text: words ? text : '', tick: true })])],
    staysWithNext: [isLine(leaf) || leaf.evidence],
    widths: leaf.steps.map(() => 1),
  }
}

/** The poles of a line stand below it, since there is no room for the word of each step. */
const poles = (leaf: Scale, writing: Writing): Paragraph[] => (isLine(leaf) ? [hint(sharedScale([leaf], writing))] : [])

const REASON_LINES = 2

export const scaleSpace = (leaf: Scale, writing: Writing): Block[] => [
  numbersTable(leaf),
  ...poles(leaf, writing),
  ...(leaf.evidence ? [hint(writing.say('sheet.reason')), ...ruled(REASON_LINES), sourceBoxes(writing)] : []),
]

/** In a cell: the numbers in a line, with their words unless these stand above the table. */
export function scaleInCell(leaf: Scale, writing: Writing, words: boolean): Paragraph[] {
  const steps = leaf.steps.map(({ value, text }) => (words && !isLine(leaf) ? `${value} ${text}` : `${value}`))
  const reason = [paragraph('cell', { text: writing.say('sheet.reason-brief'), soft: true }), ...ruled(REASON_LINES), sourceBoxes(writing)]
  return [boxesInLine(steps), ...(words ? poles(leaf, writing) : []), ...(leaf.evidence ? reason : [])]
}
