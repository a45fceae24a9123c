import { isAnswered, ratingAt, valueAt } from '../model/place'
import { rowsOf } from '../model/places'
import type { PointRule } from '../model/point'
import { riskName } from '../model/risk'

/** What remains is rated, and nobody accepts it. */
const rule: PointRule = {
  id: 'remaining-risk-not-accepted',
  order: 60,
  worksheet: 'trust-and-risk',
  audience: 'shared',
  says: 'what remains of it has been accepted by nobody.',
  asks: 'Who says yes to it?',
  find: (plan, say) =>
    rowsOf(plan, 'risks').flatMap((row, at) => {
      const rated = ratingAt(plan, 'risk.likelihood-after', [row.id]) !== null && ratingAt(plan, 'risk.impact-after', [row.id]) !== null
      if (!rated || isAnswered(valueAt(plan, { question: 'risk.accepted', about: [row.id] }))) return []
      const from = ['risk.what', 'risk.likelihood-after', 'risk.impact-after', 'risk.accepted'].map((question) => ({
        question,
        about: [row.id],
      }))
      return [{ about: [row.id], subject: riskName(plan, row.id, at, say), values: {}, from }]
    }),
}

export default rule
