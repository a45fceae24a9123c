/** A repeating question: one numbered block a row, its columns as fields. */
import { useRef } from 'react'
import { addRow, moveRow, removeRow } from '../../content/model/edit'
import { newId } from '../../content/model/id'
import { rowName } from '../../content/model/names'
import { rowsOf } from '../../content/model/places'
import type { RowsQuestion } from '../../content/model/worksheet'
import { useSay } from '../locales/say'
import { edit, usePlan } from '../state/plan-store'
import { tellUndoable } from '../state/toast-store'
import { Button } from '../ui/Button'
import { Asked } from './AnswerField'
import styles from './RowList.module.css'
import { fieldId } from './use-answer'

export function RowList({ question }: { question: RowsQuestion }) {
  const say = useSay()
  const plan = usePlan()
  const rows = rowsOf(plan, question.id)
  const first = question.columns[0]
  const addButton = useRef<HTMLButtonElement>(null)
  const add = () => {
    const id = newId('row')
    edit((now, at) => addRow(now, question.id, id, at))
    requestAnimationFrame(() => first && document.getElementById(fieldId(first.id, [id]))?.focus())
  }
  const remove = (row: string, name: string) => {
    edit((now) => removeRow(now, row))
    tellUndoable('row.removed', { name })
    // What had the focus is gone; the next thing to do is to add a line.
    addButton.current?.focus()
  }
  return (
    <div>
      <ol className={styles.rows}>
        {rows.map((row, at) => {
          const name = rowName(plan, question, row.id, say)
          const move = (by: -1 | 1) => edit((now, when) => moveRow(now, row.id, by, when))
          return (
            <li key={row.id} className={styles.row}>
              <span className={styles.number} aria-hidden="true">
                {at + 1}
              </span>
              <div className={styles.fields}>
                {question.columns.map((leaf) => (
                  <Asked key={leaf.id} leaf={leaf} about={[row.id]} name={`${at + 1}. ${leaf.text}`} label="short" />
                ))}
              </div>
              <div className={styles.tools}>
                <Button look="link" aria-disabled={at === 0} aria-label={say('row.up', { name })} onClick={() => move(-1)}>
                  {say('row.up-short')}
                </Button>
                <Button look="link" aria-disabled={at === rows.length - 1} aria-label={say('row.down', { name })} onClick={() => move(1)}>
                  {say('row.down-short')}
                </Button>
                <Button look="link" aria-label={say('row.remove', { name })} onClick={() => remove(row.id, name)}>
                  {say('row.remove-short')}
                </Button>
              </div>
            </li>
          )
        })}
      </ol>
      {rows.length === 0 && <p className={styles.none}>{say('rows.none')}</p>}
      <Button ref={addButton} onClick={add}>
        {say('row.add', { item: question.item })}
      </Button>
    </div>
  )
}
