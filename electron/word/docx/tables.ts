/** A strong line above the head and below the last row, hairlines between, no verticals. The head repeats on every page. */
import { BorderStyle, type FileChild, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import type { Cell, Table as TableModel } from '../../../content/model/document'
import { columnWidths, type Page, widthOf } from './page'
import { paragraph, textParagraph } from './paragraphs'
import { HAIRLINE, INK } from './styles'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const strong = { style: BorderStyle.SINGLE, size: 8, color: INK } as const
const thin = { style: BorderStyle.SINGLE, size: 4, color: INK } as const
const hairline = { style: BorderStyle.SINGLE, size: 4, color: HAIRLINE } as const

/** Letters to the inch, roughly. */
const LETTERS = 15
/** A row of more lines may not fit one page, and is broken across two. */
const LONGEST_WHOLE_ROW = 40
/** A table of fewer lines stays on one page. */
const SMALL_TABLE = 16

const linesOf = (cell: Cell, width: number): number =>
  cell.reduce((sum, { runs }) => {
    const letters = runs.reduce((length, run) => length + run.text.length, 0)
    return sum + Math.max(1, Math.ceil(letters / ((LETTERS * width) / 1440)))
  }, 0)

const linesOfRow = (cells: readonly Cell[], widths: readonly number[]): number =>
  Math.max(0, ...cells.map((cell, at) => linesOf(cell, widths[at] ?? 1440)))

const isSmall = (rows: readonly (readonly Cell[])[], widths: readonly number[]): boolean =>
  rows.reduce((sum, cells) => sum + linesOfRow(cells, widths), 0) <= SMALL_TABLE

interface RowPlace {
  readonly head?: true
  /** Whether the row stays with what follows it. */
  readonly keepNext: boolean
}

function row(cells: readonly Cell[], widths: readonly number[], page: Page, { head, keepNext }: RowPlace): TableRow {
  const whole = head || linesOfRow(cells, widths) <= LONGEST_WHOLE_ROW
  return new TableRow({
    ...(head && { tableHeader: true }),
    ...(whole && { cantSplit: true }),
    children: cells.map(
      (cell, at) =>
        new TableCell({
          width: { size: widths[at] ?? 0, type: WidthType.DXA },
          ...(head && { borders: { bottom: thin } }),
          // Word refuses a cell without a paragraph.
          children: (cell.length > 0 ? cell : [{ kind: 'paragraph', style: 'cell', runs: [] } as const]).map((part) =>
            paragraph(part, page, keepNext && whole),
          ),
        }),
    ),
  })
}

export function table({ head, rows, staysWithNext = [], widths, caption }: TableModel, page: Page): FileChild[] {
  const columns = columnWidths(widths, page)
  const small = isSmall(rows, columns)
  const written = new Table({
    width: { size: widthOf(page), type: WidthType.DXA },
    columnWidths: columns,
    layout: TableLayoutType.FIXED,
    ...(page.direction === 'rtl' && { visuallyRightToLeft: true }),
    margins: { marginUnitType: WidthType.DXA, top: 70, bottom: 70, left: 0, right: 170 },
    borders: { top: strong, bottom: strong, left: none, right: none, insideHorizontal: hairline, insideVertical: none },
    tableLook: { firstRow: true, firstColumn: true, noVBand: true, noHBand: true },
    rows: [
      row(head, columns, page, { head: true, keepNext: true }),
      ...rows.map((cells, at) => {
        const keepNext = at === rows.length - 1 ? caption !== undefined : small || staysWithNext[at] === true
        return row(cells, columns, page, { keepNext })
      }),
    ],
  })
  return [written, textParagraph(caption ?? [], page, { style: caption ? 'Caption' : 'AfterTable' })]
}
