import { organisationName } from '../model/names'
import { valueOfKind } from '../model/place'
import { partnersAsked } from '../model/places'
import type { PointRule } from '../model/point'

const TRUST = ['trust.ability', 'trust.benevolence', 'trust.integrity']

/** All three ratings of trust are given, and none of them comes from what we have seen. */
const rule: PointRule = {
  id: 'trust-not-seen',
  order: 30,
  worksheet: 'trust-and-risk',
  audience: 'inside',
  says: 'trust rests on what we were told and what we assume.',
  asks: 'What would we want to see for ourselves?',
  find: (plan, say) =>
    partnersAsked(plan)
      .filter((partner) => {
        const values = TRUST.map((question) => valueOfKind(plan, 'scale', question, [partner.id]))
        return values.every((value) => value?.rating != null) && values.every((value) => value?.source !== 'seen')
      })
      .map((partner) => ({
        about: [partner.id],
        subject: organisationName(plan, partner.id, say) ?? '',
        values: {},
        from: TRUST.map((question) => ({ question, about: [partner.id] })),
      })),
}

export default rule
