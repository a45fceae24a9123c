/** A list of constraints, decisions and the like: one row an item while the page carries its columns, otherwise item by item. */
import type { Block, Cell, Paragraph, Run, Table } from '../../../content/model/document'
import type { Leaf, RowsQuestion } from '../../../content/model/question'
import type { Writing } from '../writing'
import { agreedList } from './agreed'
import { labelRuns } from './answer'
import { answersCell, headCell } from './cell'
import { columnRooms, fitsThePage } from './column-room'
import { itemBlocks } from './item-blocks'
import { type Listed, listed } from './listed'
import { LONGEST_IN_CELL } from './long-answers'
import { aside, paragraph, textOf } from './paragraph'
import { sharedLine } from './scale-words'

/** The item's own name comes first, numbered as figures number it. */
function nameCell(name: Leaf, row: string, at: number, writing: Writing): Cell {
  const [first, ...more] = answersCell([name], [row], writing, { gaps: true, labels: false })
  const number: Run = { text: `${at + 1}  `, soft: true }
  return first ? [{ ...first, runs: [number, ...first.runs.map((run) => ({ ...run, bold: true as const }))] }, ...more] : []
}

const itemRow = (name: Leaf, leaves: readonly Leaf[], row: string, at: number, writing: Writing): Cell[] => [
  nameCell(name, row, at, writing),
  ...leaves.map((leaf) => answersCell([leaf], [row], writing, { gaps: true, labels: false })),
]

const lettersIn = (cell: readonly Paragraph[]): number => cell.reduce((sum, { runs }) => sum + textOf(runs).length, 0)

function asTable({ question, rows, leaves }: Listed, name: Leaf, writing: Writing): Table | undefined {
  const columns = [name, ...leaves]
  const widths = columnRooms(columns)
  if (!fitsThePage(widths)) return undefined
  const written = rows.map((row, at) => itemRow(name, leaves, row.id, at, writing))
  if (written.some((cells) => cells.some((cell) => lettersIn(cell) > LONGEST_IN_CELL))) return undefined
  const line = sharedLine(leaves, writing)
  const about = line ? ` ${writing.say('document.line-runs', { line })}` : ''
  return {
    kind: 'table',
    head: columns.map((leaf) => headCell(...labelRuns(leaf, writing))),
    rows: written,
    widths,
    caption: [{ text: `${question.text}${about}` }],
  }
}

export function rowsTable(question: RowsQuestion, writing: Writing): Block[] {
  const list = listed(question, writing)
  const agreed = question.continues ? [] : agreedList(question.id, 'answer', writing)
  if (list.rows.length === 0) return agreed.length > 0 ? agreed : [paragraph('body', aside(writing.say('document.gap-list')))]
  const table = list.name && asTable(list, list.name, writing)
  return [...(table ? [table] : list.rows.flatMap((row, at) => itemBlocks(list, row.id, at, writing))), ...agreed]
}
