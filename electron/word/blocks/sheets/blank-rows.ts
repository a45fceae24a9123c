/** A list to be filled by hand: a table with empty rows, or cards where the columns are too many for a page. */
import { isLine } from '../../../../content/model/answer-words'
import type { Block, Cell, Table } from '../../../../content/model/document'
import type { Leaf, RowsQuestion } from '../../../../content/model/question'
import type { Writing } from '../../writing'
import { headCell } from '../cell'
import { aside, paragraph } from '../paragraph'
import { sharedScale } from '../scale-words'
import { additionLines } from './additions'
import { askedRuns, fromList, hint, hintsOf } from './asked'
import { blankCards, hasOwnName, itemWords } from './blank-cards'
import { cellSpace, roomInCell } from './cell-space'

/** Rows that are high are fewer. */
const rowsOf = (room: number): number => (room < 26 ? 5 : 4)
/** Centimetres that a hand needs in a column. */
const ROOM: Record<Leaf['kind'], number> = {
  ...{ long: 4.2, short: 3.2, who: 3.2, which: 3.2, several: 3.4, one: 3, number: 2.4, date: 2.4, status: 2.8, scale: 4.2 },
}
/** The numbers of a line need a row of their own. */
const LINE_ROOM = 9
const PAGE = 16
const roomFor = (leaf: Leaf): number => (isLine(leaf) ? LINE_ROOM : ROOM[leaf.kind])

/** Millimetres of a row: what stands in its cells counts too. */
const BOX = 5.5
const boxesIn = (leaf: Leaf): number => {
  if (leaf.kind === 'one' || leaf.kind === 'several') return leaf.options.length
  return leaf.kind === 'scale' ? leaf.steps.length + (leaf.evidence ? 7 : 0) : 0
}
const heightOf = ({ columns }: RowsQuestion): number => Math.max(...columns.map((leaf) => Math.max(roomInCell(leaf), BOX * boxesIn(leaf))))

const headOf = (leaf: Leaf, before: Leaf | undefined, writing: Writing): Cell => [
  ...headCell(...askedRuns(leaf, leaf.text, writing)),
  ...hintsOf(leaf, before, writing).map((text) => paragraph('cell', aside(text))),
]

function rowsToFill(question: RowsQuestion, writing: Writing): Table {
  const named = hasOwnName(question)
  const rows = rowsOf(heightOf(question))
  const cells = question.columns.map((leaf) => cellSpace(leaf, writing, { words: true }))
  return {
    kind: 'table',
    head: [
      ...(named ? [] : [headCell({ text: itemWords(question), bold: true })]),
      ...question.columns.map((leaf, at) => headOf(leaf, question.columns[at - 1], writing)),
    ],
    rows: Array.from({ length: rows }, () => [...(named ? [] : [[]]), ...cells]),
    blank: Array.from({ length: rows }, () => heightOf(question)),
    // What is said below the table stays with it.
    staysWithNext: Array.from({ length: rows }, (_, at) => at === rows - 1),
    widths: [...(named ? [] : [ROOM.short]), ...question.columns.map(roomFor)],
  }
}

const isCards = (question: RowsQuestion): boolean => {
  const rooms = question.columns.map(roomFor)
  return rooms.reduce((sum, room) => sum + room, hasOwnName(question) ? 0 : ROOM.short) > PAGE
}

/** The poles of a line, said once for all items. */
function lineAbove({ columns }: RowsQuestion, writing: Writing): Block[] {
  const line = sharedScale(columns.filter(isLine), writing)
  return line ? [hint(writing.say('document.line-runs', { line }))] : []
}

export function blankRows(question: RowsQuestion, writing: Writing): Block[] {
  const shown = isCards(question) ? blankCards(question, writing) : [rowsToFill(question, writing)]
  return [
    { ...paragraph('question', { text: question.text, bold: true }), staysWithNext: true },
    ...(question.help ? [hint(question.help)] : []),
    ...lineAbove(question, writing),
    ...(question.continues ? fromList(question.continues, writing).map(hint) : []),
    ...shown,
    ...additionLines(question.columns, writing),
    paragraph('hint', aside(writing.say('sheet.more'))),
  ]
}
