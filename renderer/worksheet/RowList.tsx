/** A repeating question: one numbered block a row, its columns as fields. */
import { useRef } from 'react'
import { Link } from 'wouter'
import { addRow } from '../../content/model/edit'
import { newId } from '../../content/model/id'
import { listNamed, rowName } from '../../content/model/names'
import { listOf, rowsOf } from '../../content/model/places'
import type { Leaf, RowsQuestion } from '../../content/model/question'
import { worksheets } from '../../content/worksheets'
import { useSay } from '../locales/say'
import { stepHref, stepOf } from '../pages/step-of'
import { edit, usePlan } from '../state/plan-store'
import { Button } from '../ui/Button'
import { Asked } from './AnswerField'
import styles from './RowList.module.css'
import { RowTools } from './RowTools'
import { fieldId } from './use-answer'

/** The question that names the rows, of another list where this one continues it. */
function nameOf(question: RowsQuestion): Leaf | undefined {
  const list = listNamed(worksheets, listOf(question))
  return list?.kind === 'rows' ? list.columns[0] : undefined
}

export function RowList({ question }: { question: RowsQuestion }) {
  const say = useSay()
  const plan = usePlan()
  const rows = rowsOf(plan, listOf(question))
  const first = nameOf(question)
  const list = listNamed(worksheets, listOf(question)) ?? question
  const columns = question.continues && first ? [first, ...question.columns] : question.columns
  const addButton = useRef<HTMLButtonElement>(null)
  const add = () => {
    const id = newId('row')
    edit((now, at) => addRow(now, listOf(question), id, at))
    requestAnimationFrame(() => first && document.getElementById(fieldId(first.id, [id]))?.focus())
  }
  return (
    <div>
      {question.continues && <Continued from={first} />}
      <ol className={styles.rows}>
        {rows.map((row, at) => (
          <li key={row.id} className={styles.row}>
            <span className={styles.number} aria-hidden="true">
              {at + 1}
            </span>
            <div className={styles.fields}>
              {columns.map((leaf) => (
                <Asked key={leaf.id} leaf={leaf} about={[row.id]} name={`${at + 1}. ${leaf.text}`} label="short" />
              ))}
            </div>
            {!question.continues && (
              <RowTools
                row={row.id}
                name={rowName(plan, list, row.id, say)}
                isFirst={at === 0}
                isLast={at === rows.length - 1}
                // What had the focus is gone; the next thing to do is to add a line.
                onRemoved={() => addButton.current?.focus()}
              />
            )}
          </li>
        ))}
      </ol>
      {rows.length === 0 && <p className={styles.none}>{say('rows.none')}</p>}
      <Button ref={addButton} onClick={add}>
        {say('row.add', { item: question.item })}
      </Button>
    </div>
  )
}

/** Says whose list this is, and leads there: lines are moved and taken out where they began. */
function Continued({ from }: { from: Leaf | undefined }) {
  const say = useSay()
  const plan = usePlan()
  const place = from && { question: from.id, about: [] }
  const home = place && stepOf(place)
  if (!home) return null
  return (
    <p className={styles.continued}>
      {say('rows.continued')} <Link href={stepHref(plan.id, place)}>{`${home.worksheet.title}, ${home.section.title}`}</Link>
    </p>
  )
}
