/** Partners or organisations down, criteria across: a row for each whom readers know of, or empty rows with room for a name. */
import { shortText } from '../../../../content/model/answer-words'
import type { Block, Cell, Paragraph } from '../../../../content/model/document'
import type { GridQuestion, Leaf } from '../../../../content/model/question'
import type { Writing } from '../../writing'
import { candidMark } from '../answer'
import { headCell } from '../cell'
import { paragraph } from '../paragraph'
import { sharedScale } from '../scale-words'
import { additionLines } from './additions'
import { askedRuns, hint, isCandid } from './asked'
import { namesIn } from './boxes'
import { cellSpace, roomInCell } from './cell-space'
import { ruled } from './ruled'

const EMPTY_ROWS = 5
type Column = GridQuestion['columns'][number]

const leavesIn = ({ columns }: GridQuestion): Leaf[] => columns.flatMap(({ questions }) => questions)

/** The name, or what is to be written there, with a line for it. */
export function nameCells(of: 'partner' | 'organisation', empty: number, writing: Writing): Cell[] {
  const names = namesIn(of, writing).map((name): Cell => [paragraph('cell', { text: name, bold: true, name: true })])
  if (names.length > 0) return names
  return Array.from({ length: empty }, () => [paragraph('cell', { text: writing.say(`sheet.${of}`), label: true }), ...ruled(1)])
}

const headOf = (column: Column, writing: Writing): Cell => {
  const allInside = column.questions.every(isCandid)
  return [
    ...headCell({ text: column.text }, ...(allInside ? [candidMark(writing)] : [])),
    ...column.questions.map((leaf) =>
      paragraph('cell', { text: leaf.text }, ...(isCandid(leaf) && !allInside ? [candidMark(writing)] : [])),
    ),
  ]
}

/** What has no boxes is written on lines: a cell with several questions would not show where one ends. */
function roomFor(leaf: Leaf, alone: boolean, words: boolean, writing: Writing): Paragraph[] {
  const shown = cellSpace(leaf, writing, { words })
  if (alone) return shown
  const lines = shown.length > 0 ? [] : ruled(leaf.kind === 'long' ? 2 : 1)
  return [paragraph('cell', ...askedRuns(leaf, shortText(leaf), writing)), ...shown, ...lines]
}

function cellOf({ questions }: Column, words: boolean, writing: Writing): Cell {
  return questions.flatMap((leaf) => roomFor(leaf, questions.length === 1, words, writing))
}

export function blankGrid(question: GridQuestion, writing: Writing): Block[] {
  const key = sharedScale(leavesIn(question), writing)
  const names = nameCells(question.of, EMPTY_ROWS, writing)
  const cells = question.columns.map((column) => cellOf(column, key === '', writing))
  return [
    { ...paragraph('question', { text: question.text, bold: true }), staysWithNext: true },
    ...(question.help ? [hint(question.help)] : []),
    ...(key ? [hint(writing.say('sheet.numbers', { steps: key }))] : []),
    {
      kind: 'table',
      head: [headCell({ text: writing.say(`sheet.${question.of}`) }), ...question.columns.map((column) => headOf(column, writing))],
      rows: names.map((name) => [name, ...cells]),
      blank: names.map(() => Math.max(...leavesIn(question).map(roomInCell))),
      widths: [18, ...question.columns.map(() => 82 / question.columns.length)],
    },
    ...additionLines(leavesIn(question), writing),
  ]
}
