import { organisationName } from '../model/names'
import { valueOfKind } from '../model/place'
import { partnersAsked } from '../model/places'
import type { PointRule } from '../model/point'

const BASES = { 'base.field': 'basis.field', 'base.capabilities': 'basis.capabilities', 'base.history': 'basis.history' } as const

/** A basis that is given weight without a word on why. */
const rule: PointRule = {
  id: 'weight-without-evidence',
  order: 20,
  worksheet: 'choosing-partners',
  audience: 'inside',
  says: '{basis} rated {rating} without evidence.',
  asks: 'What did we see or hear?',
  find: (plan, say) =>
    partnersAsked(plan).flatMap((partner) =>
      Object.entries(BASES).flatMap(([question, basis]) => {
        const value = valueOfKind(plan, 'scale', question, [partner.id])
        if (!value?.rating || value.evidence.trim() !== '') return []
        const values = { basis: say(basis), rating: value.rating }
        return [
          {
            about: [partner.id, question.replace('.', '-')],
            subject: organisationName(plan, partner.id, say) ?? '',
            values,
            from: [{ question, about: [partner.id] }],
          },
        ]
      }),
    ),
}

export default rule
