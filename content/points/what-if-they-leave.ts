import { organisationName } from '../model/names'
import { partnersAsked } from '../model/places'
import type { PointRule } from '../model/point'
import { withoutPartner } from '../model/without-partner'

/** What would be uncovered without this partner: needs and parts of the field that only they cover, and what the lead answers for. */
const rule: PointRule = {
  id: 'what-if-they-leave',
  order: 70,
  worksheet: 'trust-and-risk',
  audience: 'inside',
  says: 'without them, {what}.',
  asks: 'What if they leave?',
  find: (plan, say) =>
    partnersAsked(plan).flatMap((partner) => {
      const { needs, parts, liability, from } = withoutPartner(plan, partner.id)
      const what = [
        needs.length > 0 ? say('leave.needs', { needs: needs.join(', '), count: needs.length }) : '',
        parts.length > 0 ? say('leave.parts', { parts: parts.join(', '), count: parts.length }) : '',
        liability ? say('leave.liability', { amount: liability }) : '',
      ].filter(Boolean)
      if (needs.length + parts.length === 0) return []
      return [{ about: [partner.id], subject: organisationName(plan, partner.id, say) ?? '', values: { what: what.join('; ') }, from }]
    }),
}

export default rule
