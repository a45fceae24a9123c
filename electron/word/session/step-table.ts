/** Ratings as rows by name, one column a step: how far apart they stand is seen from one row to the next. */
import type { Cell, Table } from '../../../content/model/document'
import type { Bar } from '../../../content/session/compare/bars'
import { barName } from '../../../content/session/compare/spread-figure'
import type { Ask } from '../../../content/session/item'
import { headCell, textCell } from '../blocks/cell'
import { counted, perDot } from './dots'

export interface ShownRow {
  readonly name: Cell
  readonly bars: readonly Bar[]
}

export function stepTable(ask: Ask, rows: readonly ShownRow[], head: string): Table {
  const per = perDot(rows.flatMap(({ bars }) => bars))
  const steps = rows[0]?.bars ?? []
  return {
    kind: 'table',
    head: [headCell({ text: head }), ...steps.map((bar) => headCell({ text: barName(ask, bar) }))],
    rows: rows.map(({ name, bars }) => [name, ...bars.map(({ count }) => textCell(counted(count, per)))]),
    widths: [30, ...steps.map(() => 70 / steps.length)],
  }
}
