/** Items with more columns than a page has room for: a card each, question by question. */
import type { Cell, Table } from '../../../../content/model/document'
import type { Leaf, RowsQuestion } from '../../../../content/model/question'
import type { Writing } from '../../writing'
import { headCell } from '../cell'
import { aside, paragraph, sentence } from '../paragraph'
import { askedRuns, hintsOf } from './asked'
import { cellSpace } from './cell-space'

/** "a risk" as a head: "A risk". */
export const itemWords = ({ item }: Pick<RowsQuestion, 'item'>): string => sentence(item).slice(0, -1)

/** A list that continues another asks about its items, which are written down once more. */
export const hasOwnName = ({ continues }: RowsQuestion): boolean => continues === undefined

/** Two high cards fill two pages. */
const HIGH_CARD = 80
const cardsOf = (question: RowsQuestion): number => (roomsOfCard(question).reduce((sum, room) => sum + room, 0) > HIGH_CARD ? 2 : 3)

const cardRow = (leaf: Leaf, before: Leaf | undefined, writing: Writing): Cell[] => [
  [
    paragraph('cell', ...askedRuns(leaf, leaf.text, writing)),
    ...hintsOf(leaf, before, writing).map((text) => paragraph('cell', aside(text))),
  ],
  cellSpace(leaf, writing, { words: true, wide: true }),
]

const NAME_ROOM = 10
const cardRoom = (leaf: Leaf): number => (leaf.kind === 'long' ? 18 : leaf.kind === 'one' || leaf.kind === 'scale' ? 8 : NAME_ROOM)

function roomsOfCard(question: RowsQuestion): number[] {
  const rooms = question.columns.map(cardRoom)
  return hasOwnName(question) ? rooms : [NAME_ROOM, ...rooms]
}

function card(question: RowsQuestion, number: number, isLast: boolean, writing: Writing): Table {
  const rows = question.columns.map((leaf, at) => cardRow(leaf, question.columns[at - 1], writing))
  const named = hasOwnName(question)
  const blank = roomsOfCard(question)
  return {
    kind: 'table',
    head: [headCell({ text: `${number}  `, soft: true }, { text: itemWords(question) }), headCell({ text: writing.say('sheet.answer') })],
    rows: named ? rows : [[[paragraph('cell', { text: writing.say('sheet.which-one'), bold: true })], []], ...rows],
    blank,
    // A card is one thing: it is not broken across pages.
    staysWithNext: blank.map((_, at) => at < blank.length - 1 || isLast),
    widths: [34, 66],
  }
}

export function blankCards(question: RowsQuestion, writing: Writing): Table[] {
  const cards = cardsOf(question)
  return Array.from({ length: cards }, (_, at) => card(question, at + 1, at === cards - 1, writing))
}
