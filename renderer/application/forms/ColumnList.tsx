/** What a table lists, and its columns. */
import { moveColumn, putColumn, removeColumn, type TableHeading, usualColumns } from '../../../content/application/form-edits'
import { COLUMNS, type ColumnContent, MOST_COLUMNS, type TableColumn, TableKind } from '../../../content/model/funder'
import { newId } from '../../../content/model/id'
import { useSay } from '../../locales/say'
import { Button } from '../../ui/Button'
import { Choice, TextField } from '../../ui/Field'
import { keepFocus } from '../../ui/keep-focus'
import styles from './Forms.module.css'

interface ColumnListProps {
  readonly heading: TableHeading
  readonly onChange: (heading: TableHeading) => void
}

export function ColumnList({ heading, onChange }: ColumnListProps) {
  const say = useSay()
  const isFull = heading.columns.length >= MOST_COLUMNS
  const list = (table: TableKind) => onChange({ ...heading, table, columns: usualColumns(table, (holds) => say(`column.${holds}`)) })
  const add = () => onChange(putColumn(heading, { id: newId('column'), title: '', holds: 'own' }))
  return (
    <>
      <Choice
        label={say('forms.lists')}
        help={say('forms.lists-help')}
        value={heading.table}
        onChange={list}
        options={TableKind.options.map((id) => ({ id, text: say(`forms.lists-${id}`) }))}
      />
      <div className={styles.chosen}>
        <h3>{say('forms.columns')}</h3>
        <ol>
          {heading.columns.map((column, at) => (
            <Column key={column.id} column={column} at={at} heading={heading} onChange={onChange} />
          ))}
        </ol>
        <Button aria-disabled={isFull} onClick={() => isFull || add()}>
          {say('forms.add-column')}
        </Button>
      </div>
    </>
  )
}

function Column({ column, at, heading, onChange }: ColumnListProps & { column: TableColumn; at: number }) {
  const say = useSay()
  const name = column.title || say('forms.column-untitled', { number: at + 1 })
  const choices: readonly ColumnContent[] = [...COLUMNS[heading.table], 'own']
  const tool = (key: 'up' | 'down' | 'remove', isOff: boolean, run: (button: Element) => void) => (
    <Button
      look="link"
      aria-disabled={isOff}
      aria-label={say(`row.${key}`, { name })}
      onClick={(event) => isOff || run(event.currentTarget)}
    >
      {say(`row.${key}-short`)}
    </Button>
  )
  return (
    <li>
      <div className={styles.column}>
        <TextField
          label={say('forms.column-title', { number: at + 1 })}
          value={column.title}
          onChange={(title) => onChange(putColumn(heading, { ...column, title }))}
        />
        <Choice
          label={say('forms.column-holds', { number: at + 1 })}
          value={column.holds}
          onChange={(holds) => onChange(putColumn(heading, { ...column, holds }))}
          options={choices.map((id) => ({ id, text: say(`column.${id}`) }))}
        />
      </div>
      <div className={styles.move}>
        {tool('up', at === 0, () => onChange(moveColumn(heading, column.id, -1)))}
        {tool('down', at === heading.columns.length - 1, () => onChange(moveColumn(heading, column.id, 1)))}
        {tool('remove', heading.columns.length === 1, (button) => {
          keepFocus(button)
          onChange(removeColumn(heading, column.id))
        })}
      </div>
    </li>
  )
}
