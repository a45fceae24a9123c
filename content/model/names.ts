/** How subjects are called on screen and in documents. */
import type { Say } from '../words/say'
import { textAt } from './place'
import { type Plan, US } from './plan'
import type { CoverageQuestion, RowsQuestion } from './question'
import type { Worksheet } from './worksheet'

export const ourName = (plan: Plan, say: Say): string => plan.us.name.trim() || say('us.unnamed')

/** Name of `us` or a partner; undefined when no such organisation is in the plan. */
export function organisationName(plan: Plan, id: string, say: Say): string | undefined {
  if (id === US) return ourName(plan, say)
  const partner = plan.partners.find((candidate) => candidate.id === id)
  return partner && (partner.name.trim() || say('partner.unnamed'))
}

type List = RowsQuestion | CoverageQuestion
// Every name of a row asks for them.
const known = new WeakMap<readonly Worksheet[], readonly List[]>()

/** The questions that have rows, of all worksheets. */
export function listsOf(worksheets: readonly Worksheet[]): readonly List[] {
  const before = known.get(worksheets)
  if (before) return before
  const questions = worksheets.flatMap(({ sections }) => sections.flatMap((section) => section.questions))
  const lists = questions.filter((question) => question.kind === 'rows' || question.kind === 'coverage')
  known.set(worksheets, lists)
  return lists
}

/** The question whose answer names a row: the first column, or the label of a coverage row. */
const rowNameQuestion = (list: RowsQuestion | CoverageQuestion): string | undefined =>
  list.kind === 'rows' ? list.columns[0]?.id : list.label.id

/** The question that has a list's rows and their names. Questions that continue a list come after it. */
export const listNamed = (worksheets: readonly Worksheet[], id: string): RowsQuestion | CoverageQuestion | undefined =>
  listsOf(worksheets).find((question) => question.id === id)

/** What a row is called: its first answer, on one line; `row.unnamed` while that is empty. */
export function rowName(plan: Plan, list: RowsQuestion | CoverageQuestion, row: string, say: Say): string {
  const question = rowNameQuestion(list)
  const text = question ? textAt(plan, question, [row]) : ''
  return text.split('\n')[0]?.trim() || say('row.unnamed')
}

/** Any subject of an answer: an organisation, or a row of some list. */
export function subjectName(plan: Plan, worksheets: readonly Worksheet[], id: string, say: Say): string {
  const organisation = organisationName(plan, id, say)
  if (organisation !== undefined) return organisation
  const row = plan.rows.find((candidate) => candidate.id === id)
  const list = row && listNamed(worksheets, row.list)
  return list ? rowName(plan, list, id, say) : say('row.unnamed')
}
