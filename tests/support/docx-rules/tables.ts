/** Tables that Word refuses, mends silently, or joins; and tables that cannot be read aloud. */
import type { DocxParts } from '../docx-parts'
import { childrenOf, type Element, elementsIn, within } from '../xml'
import { bodyOf, every, has, partOf, type Rule, value, wordParts } from './reading'

const MOST_COLUMNS = 63

const cells: Rule = (parts) =>
  every(parts, 'w:tc')
    .filter((cell) => elementsIn(cell).at(-1)?.name !== 'w:p')
    .map(() => 'a table cell does not end in a paragraph')

const spanOf = (cell: Element): number => Number(value(within(cell, 'w:gridSpan')[0]) || 1)
const columnsIn = (row: Element): number => childrenOf(row, 'w:tc').reduce((sum, cell) => sum + spanOf(cell), 0)

/** In twentieths of a point; endless where the page does not say. */
function textWidth(parts: DocxParts): number {
  const [size] = within(bodyOf(parts), 'w:pgSz')
  const [margin] = within(bodyOf(parts), 'w:pgMar')
  return size ? Number(value(size, 'w:w')) - Number(value(margin, 'w:left')) - Number(value(margin, 'w:right')) : Number.POSITIVE_INFINITY
}

function wrongWith(table: Element, room: number): string[] {
  const rows = childrenOf(table, 'w:tr')
  const widths = rows.map(columnsIn)
  const grid = childrenOf(table, 'w:tblGrid').flatMap((element) => childrenOf(element, 'w:gridCol'))
  const [first] = rows
  return [
    ...(rows.length === 0 ? ['has no rows'] : []),
    ...(widths.includes(0) ? ['has a row without cells'] : []),
    ...(Math.max(grid.length, ...widths) > MOST_COLUMNS ? [`has more than ${MOST_COLUMNS} columns`] : []),
    ...(widths.some((width) => width !== grid.length) ? ['has rows that do not fit its grid'] : []),
    ...(grid.reduce((sum, column) => sum + Number(value(column, 'w:w')), 0) > room ? ['is wider than its page'] : []),
    ...(first && !has(first, 'w:trPr', 'w:tblHeader') ? ['does not repeat its head'] : []),
  ]
}

const tables: Rule = (parts) => {
  const room = textWidth(parts)
  return every(parts, 'w:tbl').flatMap((table, at) => wrongWith(table, room).map((wrong) => `table ${at + 1} ${wrong}`))
}

const touching = (element: Element): Element[] =>
  elementsIn(element).flatMap((child, at, all) => [
    ...(child.name === 'w:tbl' && all[at + 1]?.name === 'w:tbl' ? [child] : []),
    ...touching(child),
  ])

const apart: Rule = (parts) =>
  wordParts(parts)
    .flatMap((path) => touching(partOf(parts, path)))
    .map(() => 'two tables touch, and Word would join them')

export const tableRules: readonly Rule[] = [cells, tables, apart]
