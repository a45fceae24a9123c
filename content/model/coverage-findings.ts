/** The findings that coverage grids give: one for each row whose tally meets the test. */
import type { Say } from '../words/say'
import { type Tally, tallyOf } from './coverage'
import { organisationName } from './names'
import { textAt } from './place'
import { coverageSubjects, partnersAsked, rowsOf } from './places'
import type { Plan } from './plan'
import type { Finding } from './point'

/** Rows without a name yet are passed over: there is nothing to talk about. */
export function coverageFindings(plan: Plan, question: string, label: string, say: Say, test: (tally: Tally) => boolean): Finding[] {
  const partners = partnersAsked(plan)
  return rowsOf(plan, question).flatMap((row) => {
    const tally = tallyOf(plan, question, row.id, partners)
    const subject = textAt(plan, label, [row.id])
    if (subject === '' || !test(tally)) return []
    const who = tally.fully.map((id) => organisationName(plan, id, say)).join(', ')
    const cells = coverageSubjects(partners).map((id) => ({ question, about: [row.id, id] }))
    return [
      { about: [row.id], subject, values: { who, count: tally.fully.length }, from: [{ question: label, about: [row.id] }, ...cells] },
    ]
  })
}
