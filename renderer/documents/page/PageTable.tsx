/** A table whose head stands on every page that it runs over, its caption below. */
import { type CSSProperties, useId } from 'react'
import type { Cell, Table } from '../../../content/model/document'
import { isLongRow, isSmallTable } from '../../../content/model/table-lines'
import styles from './Page.module.css'
import { Runs } from './Runs'
import { Line } from './Texts'

const CellLines = ({ cell }: { cell: Cell }) =>
  // biome-ignore lint/suspicious/noArrayIndexKey: lines are redrawn as a whole
  cell.map((paragraph, at) => <Line key={at} paragraph={paragraph} />)

const shareOf = (width: number, { widths }: Table): CSSProperties => ({
  inlineSize: `${(100 * width) / widths.reduce((sum, each) => sum + each, 0)}%`,
})

function Row({ table, at }: { table: Table; at: number }) {
  const cells = table.rows[at] ?? []
  const high = table.blank?.[at]
  const breaks = [isLongRow(cells, table) && styles.long, table.staysWithNext?.[at] && styles.stays]
  return (
    <tr className={breaks.filter(Boolean).join(' ')} style={high ? { blockSize: `${high}mm` } : {}}>
      {cells.map((cell, column) =>
        column === 0 ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other identity
          <th key={column} scope="row">
            <CellLines cell={cell} />
          </th>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other identity
          <td key={column}>
            <CellLines cell={cell} />
          </td>
        ),
      )}
    </tr>
  )
}

/** What flows may part between any two rows, however small it is. */
const looksOf = (table: Table): string =>
  [
    ...[table.caption && styles.captioned, table.blank && styles.blank],
    ...[table.flows ? styles.close : isSmallTable(table) && styles.small],
  ]
    .filter(Boolean)
    .join(' ')

/** The caption is a line of its own: as a part of the table it would not stay with the last row where pages end. */
export function PageTable({ table }: { table: Table }) {
  const caption = useId()
  return (
    <>
      <table className={looksOf(table)} aria-labelledby={table.caption && caption}>
        <thead>
          <tr>
            {table.head.map((cell, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other identity
              <th key={at} scope="col" style={shareOf(table.widths[at] ?? 1, table)}>
                <CellLines cell={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((_, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows are redrawn as a whole
            <Row key={at} table={table} at={at} />
          ))}
        </tbody>
      </table>
      {table.caption && (
        <p id={caption} className={styles.caption}>
          <Runs runs={table.caption} />
        </p>
      )}
    </>
  )
}
