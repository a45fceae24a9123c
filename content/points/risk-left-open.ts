import { isAnswered, textAt, valueAt } from '../model/place'
import { rowsOf } from '../model/places'
import type { PointRule } from '../model/point'
import { riskName } from '../model/risk'
import { sayEither } from '../words/say'

const NEEDED = { 'risk.safeguard': 'safeguard', 'risk.owner': 'owner', 'risk.by': 'date' } as const

/** A risk that lacks a safeguard, an owner or a date. */
const rule: PointRule = {
  id: 'risk-left-open',
  order: 50,
  worksheet: 'trust-and-risk',
  audience: 'shared',
  says: 'has no {missing}.',
  asks: 'Who takes it up, and by when?',
  find: (plan, say) =>
    rowsOf(plan, 'risks').flatMap((row, at) => {
      const missing = Object.entries(NEEDED).filter(([question]) => !isAnswered(valueAt(plan, { question, about: [row.id] })))
      // A line just begun is nothing to talk about yet.
      if (missing.length === 0 || textAt(plan, 'risk.what', [row.id]) === '') return []
      const from = [{ question: 'risk.what', about: [row.id] }, ...missing.map(([question]) => ({ question, about: [row.id] }))]
      return [
        {
          about: [row.id],
          subject: riskName(plan, row.id, at, say),
          values: {
            missing: sayEither(
              missing.map(([, word]) => say(`missing.${word}`)),
              say,
            ),
          },
          from,
        },
      ]
    }),
}

export default rule
