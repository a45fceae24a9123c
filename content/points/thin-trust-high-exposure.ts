import { organisationName } from '../model/names'
import { ratingAt } from '../model/place'
import { partnersAsked } from '../model/places'
import type { PointRule } from '../model/point'

const TRUST = ['trust.ability', 'trust.benevolence', 'trust.integrity']

/** High exposure is 2 and more; trust is thin when two of its three ratings are 1 or less. */
const rule: PointRule = {
  id: 'thin-trust-high-exposure',
  order: 10,
  worksheet: 'trust-and-risk',
  audience: 'inside',
  says: 'much is exposed, and trust is thin.',
  asks: 'What would let us depend on less, or trust more?',
  find: (plan, say) =>
    partnersAsked(plan)
      .filter((partner) => (ratingAt(plan, 'trust.exposure', [partner.id]) ?? 0) >= 2)
      .filter((partner) => TRUST.filter((question) => (ratingAt(plan, question, [partner.id]) ?? 3) <= 1).length >= 2)
      .map((partner) => ({
        about: [partner.id],
        subject: organisationName(plan, partner.id, say) ?? '',
        values: {},
        from: ['trust.exposure', ...TRUST].map((question) => ({ question, about: [partner.id] })),
      })),
}

export default rule
