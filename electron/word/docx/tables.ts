/** A strong line above the head and below the last row, hairlines between, no verticals. The head repeats on every page. */
import { BorderStyle, type FileChild, HeightRule, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import type { Cell, Table as TableModel } from '../../../content/model/document'
import { columnWidths, type Page, widthOf } from './page'
import { paragraph, textParagraph } from './paragraphs'
import { HAIRLINE, INK } from './styles'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const strong = { style: BorderStyle.SINGLE, size: 8, color: INK } as const
const thin = { style: BorderStyle.SINGLE, size: 4, color: INK } as const
/** Darker, since it is written between them. */
const written = { style: BorderStyle.SINGLE, size: 4, color: '8C8C8C' } as const
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

/** In twentieths of a point; by hand, rows are as high as their room and more when their words need it. */
const MM = 56.7
/** Room to write in is kept on one page while it takes less of it than this, in millimetres. */
const SMALL_ROOM = 110
const RULED = 8.5
const LINE = 5.2

const highOf = (cell: Cell, width: number): number =>
  cell.reduce((sum, part) => sum + (part.style === 'ruled' ? RULED : LINE * linesOf([part], width)), 0)

const roomOf = ({ rows, blank = [] }: TableModel, widths: readonly number[]): number =>
  rows.reduce((sum, cells, at) => sum + Math.max(blank[at] ?? 0, ...cells.map((cell, column) => highOf(cell, widths[column] ?? 1440))), 0)

const lookOf = (isBlank: boolean, isClose: boolean) => ({
  margins: {
    marginUnitType: WidthType.DXA,
    top: isClose ? 40 : 70,
    bottom: isClose ? 40 : 70,
    left: isBlank ? 100 : 0,
    right: isBlank ? 100 : 170,
  },
  borders: isBlank
    ? { top: thin, bottom: thin, left: thin, right: thin, insideHorizontal: written, insideVertical: written }
    : { top: strong, bottom: strong, left: none, right: none, insideHorizontal: hairline, insideVertical: none },
})

interface RowPlace {
  /** Room to write in, in millimetres. */
  readonly room?: number | undefined
  readonly head?: boolean
  /** Whether the row stays with what follows it. */
  readonly keepNext: boolean
}

function row(cells: readonly Cell[], widths: readonly number[], page: Page, { head, keepNext, room }: RowPlace): TableRow {
  const whole = head || linesOfRow(cells, widths) <= LONGEST_WHOLE_ROW
  return new TableRow({
    ...(head && { tableHeader: true }),
    ...(whole && { cantSplit: true }),
    ...(room !== undefined && { height: { value: Math.round(room * MM), rule: HeightRule.ATLEAST } }),
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

export function table(model: TableModel, page: Page): FileChild[] {
  const { head, rows, staysWithNext = [], widths, caption, blank, flows } = model
  const columns = columnWidths(widths, page)
  const small = !flows && (blank ? roomOf(model, columns) <= SMALL_ROOM : isSmall(rows, columns))
  const last = caption !== undefined || staysWithNext[rows.length - 1] === true
  // The last row does not stand alone on a page with the caption.
  const staysAt = (at: number) => small || staysWithNext[at] === true || (last && at === rows.length - 2)
  const made = new Table({
    width: { size: widthOf(page), type: WidthType.DXA },
    columnWidths: columns,
    layout: TableLayoutType.FIXED,
    ...(page.direction === 'rtl' && { visuallyRightToLeft: true }),
    ...lookOf(blank !== undefined, flows === true),
    tableLook: { firstRow: true, firstColumn: true, noVBand: true, noHBand: true },
    rows: [
      row(head, columns, page, { head: true, keepNext: true }),
      ...rows.map((cells, at) => {
        const keepNext = at === rows.length - 1 ? last : staysAt(at)
        return row(cells, columns, page, { keepNext, room: blank?.[at] })
      }),
    ],
  })
  const after = caption ? { style: 'Caption' } : { style: 'AfterTable', ...(last && { keepNext: true }) }
  return [made, textParagraph(caption ?? [], page, after)]
}
