/** One table of a form: its cells come from what the plan holds; any of them can be written over, and taken back. */
import { useMemo, useState } from 'react'
import { Link } from 'wouter'
import { piecesAt, type TextPlace } from '../../content/application/edits'
import { textOf } from '../../content/application/pieces'
import type { Reading } from '../../content/application/reading'
import { applicationTable, tableAsText } from '../../content/application/table-texts'
import { type TableRow, tableRows } from '../../content/application/tables'
import type { Application } from '../../content/model/application'
import type { FunderHeading, TableColumn, TableKind } from '../../content/model/funder'
import { useSay } from '../locales/say'
import { addressOf } from '../routes'
import { endTyping } from '../state/edit-plan'
import { usePlan } from '../state/plan-store'
import { Button } from '../ui/Button'
import { Empty } from '../ui/Empty'
import { keepFocus } from '../ui/keep-focus'
import { Writing } from '../worksheet/Writing'
import styles from './Application.module.css'
import { copyPlain } from './copy'
import { HeadingHead } from './HeadingHead'
import { NextHeading } from './NextHeading'
import { replace, typeCell } from './text-edits'
import { thisYear } from './this-year'

type Heading = Extract<FunderHeading, { kind: 'table' }>

/** What a cell says: the writer's own words, else the plan's. */
function useCell(place: TextPlace, given: string) {
  const plan = usePlan()
  const pieces = piecesAt(plan, place)
  return { text: pieces.length > 0 ? textOf(pieces) : given, isOwn: pieces.length > 0 }
}

function Cell({ place, given, label, holds }: { place: TextPlace; given: string; label: string; holds: string }) {
  const say = useSay()
  const { text, isOwn } = useCell(place, given)
  return (
    <td data-holds={holds}>
      <Writing
        id={['cell', place.heading, place.row, place.column].join('-')}
        text={text}
        lines={1}
        label={label}
        onText={(typed) => typeCell(place, typed, given)}
      />
      {isOwn && given !== '' && (
        <Button
          look="link"
          aria-label={say('table.back-label', { cell: label })}
          onClick={(event) => {
            keepFocus(event.currentTarget)
            replace(place, [])
          }}
        >
          {say('table.back')}
        </Button>
      )}
    </td>
  )
}

interface RowProps {
  readonly application: Application
  readonly heading: Heading
  readonly row: TableRow
  readonly at: number
}
function Row({ application, heading, row, at }: RowProps) {
  const say = useSay()
  const label = (column: TableColumn) => say('table.cell', { column: column.title, row: at + 1 })
  return (
    <tr>
      {heading.columns.map((column) => (
        <Cell
          key={column.id}
          place={{ application: application.id, heading: heading.id, row: row.key, column: column.id }}
          given={row.cells[column.id] ?? ''}
          label={label(column)}
          holds={column.holds}
        />
      ))}
    </tr>
  )
}

/** Where what a table lists is written. */
const source: Record<TableKind, 'partners' | 'worksheet'> = {
  partners: 'partners',
  teams: 'partners',
  risks: 'worksheet',
  projects: 'partners',
}

function WhereFrom({ table }: { table: TableKind }) {
  const say = useSay()
  const { id } = usePlan()
  const parameters = source[table] === 'worksheet' ? { plan: id, worksheet: 'trust-and-risk', step: 'risks' } : { plan: id }
  return <Link href={addressOf(source[table], parameters)}>{say(`table.from.${table}`)}</Link>
}

export function TableHeading({ application, heading, reading }: { application: Application; heading: Heading; reading: Reading }) {
  const say = useSay()
  const plan = usePlan()
  const year = thisYear()
  const rows = useMemo(() => tableRows(heading, reading, year), [heading, reading, year])
  const [copied, setCopied] = useState(false)
  const copy = () => {
    endTyping()
    setCopied(copyPlain(tableAsText(heading, applicationTable(plan, application.id, heading, reading, year))))
  }
  return (
    <main className={`${styles.heading} ${styles.wide}`}>
      <HeadingHead application={application} heading={heading} />
      {rows.length === 0 ? (
        <Empty title={say(`table.empty.${heading.table}`)} text={say('table.empty-text')}>
          <WhereFrom table={heading.table} />
        </Empty>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
        <section className={styles.region} aria-label={heading.title} tabIndex={0}>
          <table>
            <thead>
              <tr>
                {heading.columns.map(({ id, title }) => (
                  <th key={id} scope="col" dir="auto">
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, at) => (
                <Row key={row.key} application={application} heading={heading} row={row} at={at} />
              ))}
            </tbody>
          </table>
        </section>
      )}
      <div className={styles.tools}>
        {rows.length > 0 && <Button onClick={copy}>{say('table.copy')}</Button>}
        <NextHeading application={application} heading={heading.id} />
        <p role="status" className={styles.told}>
          {copied ? say('table.copied') : ''}
        </p>
      </div>
      {rows.length > 0 && (
        <p className={styles.nothingCut}>
          {say('table.help')} <WhereFrom table={heading.table} />
        </p>
      )}
    </main>
  )
}
