/** A list as documents write it: its items, and its questions with the one that names an item first, also where it continues another list. */
import { listNamed } from '../../../content/model/names'
import { listOf, rowsOf } from '../../../content/model/places'
import type { Row } from '../../../content/model/plan'
import type { Leaf, RowsQuestion } from '../../../content/model/question'
import type { Writing } from '../writing'

export interface Listed {
  readonly question: RowsQuestion
  readonly rows: readonly Row[]
  /** What an item is called; undefined when the list that names it is not for these readers. */
  readonly name: Leaf | undefined
  /** What else is asked of each item. */
  readonly leaves: readonly Leaf[]
}

function nameOfContinued(list: string, { worksheets }: Writing): Leaf | undefined {
  const base = listNamed(worksheets, list)
  return base?.kind === 'rows' ? base.columns[0] : base?.label
}

export function listed(question: RowsQuestion, writing: Writing): Listed {
  const rows = rowsOf(writing.plan, listOf(question))
  if (question.continues) return { question, rows, name: nameOfContinued(question.continues, writing), leaves: question.columns }
  const [name, ...leaves] = question.columns
  return { question, rows, name, leaves }
}
