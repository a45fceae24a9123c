/** A table as it is sent: the plan's words, and the writer's where a cell was written over. */
import type { FunderHeading } from '../model/funder'
import type { Plan } from '../model/plan'
import { piecesAt } from './edits'
import { textOf } from './pieces'
import type { Reading } from './reading'
import { type TableRow, tableRows } from './tables'

type TableHeading = Extract<FunderHeading, { kind: 'table' }>

/** `year` is the present one. */
export function applicationTable(plan: Plan, application: string, heading: TableHeading, reading: Reading, year: number): TableRow[] {
  return tableRows(heading, reading, year).map((row) => ({
    ...row,
    cells: Object.fromEntries(
      heading.columns.map(({ id }) => {
        const pieces = piecesAt(plan, { application, heading: heading.id, row: row.key, column: id })
        return [id, pieces.length > 0 ? textOf(pieces) : (row.cells[id] ?? '')]
      }),
    ),
  }))
}

/** The whole table as plain text, a line a row and a tab between cells, as word processors and sheets take it. */
export function tableAsText(heading: TableHeading, rows: readonly TableRow[]): string {
  const line = (cells: readonly string[]) => cells.map((cell) => cell.replace(/\s*\n\s*/g, '; ').replaceAll('\t', ' ')).join('\t')
  return [heading.columns.map(({ title }) => title), ...rows.map(({ cells }) => heading.columns.map(({ id }) => cells[id] ?? ''))]
    .map(line)
    .join('\n')
}
