/** A repeating question: one numbered block a row, its columns as fields. */
import { useCallback, useRef } from 'react'
import { Link } from 'wouter'
import { addRow } from '../../content/model/edit'
import { newId } from '../../content/model/id'
import { listOf, rowsOf } from '../../content/model/places'
import type { Leaf, RowsQuestion } from '../../content/model/question'
import { useSay } from '../locales/say'
import { stepHref, stepOf } from '../pages/step-of'
import { edit } from '../state/edit-plan'
import { usePlanPart } from '../state/plan-store'
import { Button } from '../ui/Button'
import { AgreedList } from './Agreed'
import { ListRow, namingQuestion } from './ListRow'
import styles from './RowList.module.css'
import { fieldId } from './use-answer'

export function RowList({ question }: { question: RowsQuestion }) {
  const say = useSay()
  const all = usePlanPart((plan) => plan.rows) ?? []
  const rows = rowsOf({ rows: all }, listOf(question))
  const first = namingQuestion(question)
  const addButton = useRef<HTMLButtonElement>(null)
  // What had the focus is gone; the next thing to do is to add a line.
  const onRemoved = useCallback(() => addButton.current?.focus(), [])
  const add = () => {
    const id = newId('row')
    edit((now, at) => addRow(now, listOf(question), id, at))
    requestAnimationFrame(() => first && document.getElementById(fieldId(first.id, [id]))?.focus())
  }
  return (
    <div>
      {question.continues ? <Continued from={first} /> : <AgreedList question={question} />}
      <ol className={styles.rows}>
        {rows.map(({ id }, at) => (
          <ListRow key={id} question={question} row={id} at={at} isLast={at === rows.length - 1} onRemoved={onRemoved} />
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
  const plan = usePlanPart(({ id }) => id) ?? ''
  const place = from && { question: from.id, about: [] }
  const home = place && stepOf(place)
  if (!home) return null
  return (
    <p className={styles.continued}>
      {say('rows.continued')} <Link href={stepHref(plan, place)}>{`${home.worksheet.title}, ${home.section.title}`}</Link>
    </p>
  )
}
