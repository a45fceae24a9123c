/** One row of a repeating question. */
import { memo } from 'react'
import { listNamed } from '../../content/model/names'
import { listOf } from '../../content/model/places'
import type { Leaf, RowsQuestion } from '../../content/model/question'
import { worksheets } from '../../content/worksheets'
import { Asked } from './AnswerField'
import styles from './RowList.module.css'
import { RowTools } from './RowTools'

/** The question that names the rows, of another list where this one continues it. */
export function namingQuestion(question: RowsQuestion): Leaf | undefined {
  const list = listNamed(worksheets, listOf(question))
  return list?.kind === 'rows' ? list.columns[0] : undefined
}

function columnsOf(question: RowsQuestion): readonly Leaf[] {
  const first = namingQuestion(question)
  return question.continues && first ? [first, ...question.columns] : question.columns
}

interface ListRowProps {
  readonly question: RowsQuestion
  readonly row: string
  readonly at: number
  readonly isLast: boolean
  readonly onRemoved: () => void
}

/** Memoised: a key press in one row redraws the field it is typed in, not sixty rows. */
export const ListRow = memo(function ListRow({ question, row, at, isLast, onRemoved }: ListRowProps) {
  return (
    <li className={styles.row}>
      <span className={styles.number} aria-hidden="true">
        {at + 1}
      </span>
      <div className={styles.fields}>
        {columnsOf(question).map((leaf) => (
          <Asked key={leaf.id} leaf={leaf} about={[row]} name={`${at + 1}. ${leaf.text}`} label="short" />
        ))}
      </div>
      {!question.continues && <RowTools question={question} row={row} isFirst={at === 0} isLast={isLast} onRemoved={onRemoved} />}
    </li>
  )
})
