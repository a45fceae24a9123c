/** How high the rows of a table will be, roughly: a long row may break across pages, a small table stays on one. */
import type { Cell, Table } from './document'

/** Letters in a line as wide as the page. */
const LINE = 95
/** A row of more lines may not fit one page, and is broken across two. */
const LONGEST_WHOLE_ROW = 40
const SMALL_TABLE = 16

const linesOf = (cell: Cell, share: number): number =>
  cell.reduce((sum, { runs }) => {
    const letters = runs.reduce((length, run) => length + run.text.length, 0)
    return sum + Math.max(1, Math.ceil(letters / (LINE * share)))
  }, 0)

const linesOfRow = (cells: readonly Cell[], widths: readonly number[]): number => {
  const whole = widths.reduce((sum, width) => sum + width, 0)
  return Math.max(0, ...cells.map((cell, at) => linesOf(cell, (widths[at] ?? whole) / whole)))
}

export const isLongRow = (cells: readonly Cell[], { widths }: Pick<Table, 'widths'>): boolean =>
  linesOfRow(cells, widths) > LONGEST_WHOLE_ROW

export const isSmallTable = ({ rows, widths }: Pick<Table, 'rows' | 'widths'>): boolean =>
  rows.reduce((sum, cells) => sum + linesOfRow(cells, widths), 0) <= SMALL_TABLE
