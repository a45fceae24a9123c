/** A list to be filled by hand: a table with empty rows, or cards where the columns are too many for a page. */
import type { Block, Cell, Table } from '../../../../content/model/document'
import type { Leaf, RowsQuestion } from '../../../../content/model/question'
import type { Writing } from '../../writing'
import { headCell } from '../cell'
import { aside, paragraph, sentence } from '../paragraph'
import { additionLines } from './additions'
import { askedRuns, fromList, hint, hintsOf } from './asked'
import { cellSpace, roomInCell } from './cell-space'

const ROWS = 5
const CARDS = 3
/** Centimetres that a hand needs in a column. */
const ROOM: Record<Leaf['kind'], number> = {
  ...{ long: 4.2, short: 3.2, who: 3.2, which: 3.2, several: 3.4, one: 3, number: 2.4, date: 2.4, status: 2.8, scale: 4.2 },
}
const PAGE = 16

/** "a risk" as a head: "A risk". */
export const itemWords = ({ item }: Pick<RowsQuestion, 'item'>): string => sentence(item).slice(0, -1)

/** A list that continues another asks about its items, which are written down once more. */
const hasOwnName = ({ continues }: RowsQuestion): boolean => continues === undefined

const headOf = (leaf: Leaf, before: Leaf | undefined, writing: Writing): Cell => [
  ...headCell(...askedRuns(leaf, leaf.text, writing)),
  ...hintsOf(leaf, before, writing).map((text) => paragraph('cell', aside(text))),
]

function rowsToFill(question: RowsQuestion, writing: Writing): Table {
  const named = hasOwnName(question)
  const cells = question.columns.map((leaf) => cellSpace(leaf, writing, { words: true }))
  return {
    kind: 'table',
    head: [
      ...(named ? [] : [headCell({ text: itemWords(question), bold: true })]),
      ...question.columns.map((leaf, at) => headOf(leaf, question.columns[at - 1], writing)),
    ],
    rows: Array.from({ length: ROWS }, () => [...(named ? [] : [[]]), ...cells]),
    blank: Array.from({ length: ROWS }, () => Math.max(...question.columns.map(roomInCell))),
    widths: [...(named ? [] : [ROOM.short]), ...question.columns.map(({ kind }) => ROOM[kind])],
  }
}

const cardRow = (leaf: Leaf, before: Leaf | undefined, writing: Writing): Cell[] => [
  [
    paragraph('cell', ...askedRuns(leaf, leaf.text, writing)),
    ...hintsOf(leaf, before, writing).map((text) => paragraph('cell', aside(text))),
  ],
  cellSpace(leaf, writing, { words: true, wide: true }),
]

const NAME_ROOM = 10
const cardRoom = (leaf: Leaf): number => (leaf.kind === 'long' ? 18 : leaf.kind === 'one' || leaf.kind === 'scale' ? 8 : NAME_ROOM)

function card(question: RowsQuestion, number: number, writing: Writing): Table {
  const rows = question.columns.map((leaf, at) => cardRow(leaf, question.columns[at - 1], writing))
  const rooms = question.columns.map(cardRoom)
  const named = hasOwnName(question)
  return {
    kind: 'table',
    head: [headCell({ text: `${number}  `, soft: true }, { text: itemWords(question) }), headCell({ text: writing.say('sheet.answer') })],
    rows: named ? rows : [[[paragraph('cell', { text: writing.say('sheet.which-one'), bold: true })], []], ...rows],
    blank: named ? rooms : [NAME_ROOM, ...rooms],
    widths: [34, 66],
  }
}

const isCards = (question: RowsQuestion): boolean => {
  const rooms = question.columns.map(({ kind }) => ROOM[kind])
  return rooms.reduce((sum, room) => sum + room, hasOwnName(question) ? 0 : ROOM.short) > PAGE
}

export function blankRows(question: RowsQuestion, writing: Writing): Block[] {
  const shown = isCards(question)
    ? Array.from({ length: CARDS }, (_, at) => card(question, at + 1, writing))
    : [rowsToFill(question, writing)]
  return [
    { ...paragraph('question', { text: question.text, bold: true }), staysWithNext: true },
    ...(question.help ? [hint(question.help)] : []),
    ...(question.continues ? fromList(question.continues, writing).map(hint) : []),
    ...shown,
    ...additionLines(question.columns, writing),
    paragraph('hint', aside(writing.say('sheet.more'))),
  ]
}
