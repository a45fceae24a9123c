import { organisationName } from '../model/names'
import { ratingAt } from '../model/place'
import { partnersAsked } from '../model/places'
import type { PointRule } from '../model/point'

/** Invited or chosen with history at 2 or 3 while the two other bases are rated 0 or 1. */
const rule: PointRule = {
  id: 'chosen-on-history-alone',
  order: 10,
  worksheet: 'choosing-partners',
  audience: 'inside',
  says: '{status} on common history; field and capabilities weigh little.',
  asks: 'Is being known reason enough?',
  find: (plan, say) =>
    partnersAsked(plan)
      .filter(({ status }) => status === 'chosen' || status === 'invited')
      .filter(({ id }) => (ratingAt(plan, 'base.history', [id]) ?? 0) >= 2)
      .filter(({ id }) => ['base.field', 'base.capabilities'].every((question) => (ratingAt(plan, question, [id]) ?? 2) <= 1))
      .map((partner) => ({
        about: [partner.id],
        subject: organisationName(plan, partner.id, say) ?? '',
        values: { status: say(`status.${partner.status}`) },
        from: ['base.history', 'base.field', 'base.capabilities'].map((question) => ({ question, about: [partner.id] })),
      })),
}

export default rule
