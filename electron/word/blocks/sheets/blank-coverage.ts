/** Who covers what, to be drawn by hand: a column for each organisation whom readers know of, or empty columns. */
import type { Block, Cell, Table } from '../../../../content/model/document'
import type { CoverageQuestion } from '../../../../content/model/question'
import type { Writing } from '../../writing'
import { headCell } from '../cell'
import { paragraph } from '../paragraph'
import { askedRuns, hint } from './asked'
import { nameCells } from './blank-grid'

const ROWS = 6
const ROOM = 12
const EMPTY_COLUMNS = 5
/** More columns are too narrow to read their names: the grid goes on below. */
const MOST_COLUMNS = 6

function inParts(cells: readonly Cell[]): Cell[][] {
  const parts = Math.ceil(cells.length / MOST_COLUMNS)
  const size = Math.ceil(cells.length / parts)
  return Array.from({ length: parts }, (_, at) => cells.slice(at * size, (at + 1) * size))
}

const gridOf = (question: CoverageQuestion, organisations: readonly Cell[], writing: Writing): Table => ({
  kind: 'table',
  head: [headCell(...askedRuns(question.label, question.label.text, writing)), ...organisations],
  rows: Array.from({ length: ROWS }, () => [[], ...organisations.map(() => [])]),
  blank: Array.from({ length: ROWS }, () => ROOM),
  widths: [27, ...organisations.map(() => 73 / organisations.length)],
})

export function blankCoverage(question: CoverageQuestion, writing: Writing): Block[] {
  const names = nameCells('organisation', EMPTY_COLUMNS, writing)
  return [
    { ...paragraph('question', { text: question.text, bold: true }), staysWithNext: true },
    ...(question.help ? [hint(question.help)] : []),
    hint(writing.say('sheet.coverage', question.levels)),
    ...inParts(names).map((part) => gridOf(question, part, writing)),
  ]
}
