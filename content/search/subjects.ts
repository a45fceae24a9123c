/** Whom or what answers are about: organisations and rows, by the names that the plan has for them. */
import { listNamed, listsOf, organisationName, rowName } from '../model/names'
import type { Entry as Answer, Plan } from '../model/plan'
import type { Worksheet } from '../model/worksheet'
import type { Say } from '../words/say'
import type { Entry } from './entry'

type Subject = Pick<Entry, 'subject' | 'about' | 'names'>

/** Nothing for a round, a component or whatever else tells one point from another. */
function nameIn(plan: Plan, worksheets: readonly Worksheet[], id: string, say: Say): string | undefined {
  const row = plan.rows.find((candidate) => candidate.id === id)
  const list = row && listNamed(worksheets, row.list)
  return organisationName(plan, id, say) ?? (list && rowName(plan, list, id, say))
}

/** The questions whose answers name rows. Lists that continue others have their names. */
const namingQuestions = (worksheets: readonly Worksheet[]): Set<string | undefined> =>
  new Set(
    listsOf(worksheets)
      .filter((list) => list.kind === 'coverage' || list.continues === undefined)
      .map((list) => (list.kind === 'rows' ? list.columns[0]?.id : list.label.id)),
  )

/** Before its question a name stands without its full stop. */
const beforeQuestion = (name: string): string => name.replace(/[\s.?!؟…]+$/u, '')

/** Each name looked up once. A row is not named where the answer is its name. */
export function subjectsIn(plan: Plan, worksheets: readonly Worksheet[], say: Say): (answer: Answer) => Subject {
  const naming = namingQuestions(worksheets)
  const known = new Map<string, string | undefined>()
  const nameOf = (id: string) => {
    if (!known.has(id)) known.set(id, nameIn(plan, worksheets, id, say))
    return known.get(id)
  }
  return ({ question, about }) => {
    if (naming.has(question)) return { subject: '', names: about[0] }
    const named = about.filter((id) => nameOf(id) !== undefined)
    return { subject: named.map((id) => beforeQuestion(nameOf(id) ?? '')).join(', '), about: named }
  }
}
