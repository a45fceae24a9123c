import { moneyWords } from '../model/answer-words'
import { organisationName } from '../model/names'
import { textAt, valueOfKind } from '../model/place'
import { partnersAsked } from '../model/places'
import type { Plan } from '../model/plan'
import type { PointRule } from '../model/point'

const amountOf = (plan: Plan, partner: string): string => {
  const amount = valueOfKind(plan, 'number', 'liability.amount', [partner])?.amount
  return amount ? moneyWords(plan, amount) : 'none'
}

/** The lead answers for something, and neither a safeguard is ticked nor one described. */
const rule: PointRule = {
  id: 'liability-without-safeguard',
  order: 40,
  worksheet: 'trust-and-risk',
  audience: 'inside',
  says: 'the lead answers for {amount, select, none {this partner} other {{amount}}}, and no safeguard stands beside it.',
  asks: 'What would the funder expect us to have in place?',
  find: (plan, say) =>
    partnersAsked(plan)
      .filter(
        (partner) =>
          textAt(plan, 'liability.for', [partner.id]) !== '' || valueOfKind(plan, 'number', 'liability.amount', [partner.id])?.amount,
      )
      .filter((partner) => !valueOfKind(plan, 'several', 'liability.safeguards', [partner.id])?.options.length)
      .filter((partner) => textAt(plan, 'liability.safeguard-words', [partner.id]) === '')
      .map((partner) => ({
        about: [partner.id],
        subject: organisationName(plan, partner.id, say) ?? '',
        values: { amount: amountOf(plan, partner.id) },
        from: ['liability.for', 'liability.amount', 'liability.safeguards', 'liability.safeguard-words'].map((question) => ({
          question,
          about: [partner.id],
        })),
      })),
}

export default rule
