import { organisationName } from '../model/names'
import { valueOfKind } from '../model/place'
import { partnersAsked } from '../model/places'
import type { PointRule } from '../model/point'

/** Trust that rests on persons, and on one of them only. */
const rule: PointRule = {
  id: 'trust-on-one-person',
  order: 20,
  worksheet: 'trust-and-risk',
  audience: 'inside',
  says: 'trust rests on one person, {person}.',
  asks: 'What if that person leaves?',
  find: (plan, say) =>
    partnersAsked(plan).flatMap((partner) => {
      const rests = valueOfKind(plan, 'one', 'trust.rests', [partner.id])?.option
      const persons = valueOfKind(plan, 'who', 'trust.persons', [partner.id])
      const names = (persons?.name ?? '').split(/[,;،]| and /).filter((name) => name.trim() !== '')
      const count = names.length + (persons?.who.length ?? 0)
      if (rests !== 'persons' || count !== 1) return []
      const person = names[0]?.trim() ?? organisationName(plan, persons?.who[0] ?? '', say) ?? ''
      const from = ['trust.rests', 'trust.persons'].map((question) => ({ question, about: [partner.id] }))
      return [{ about: [partner.id], subject: organisationName(plan, partner.id, say) ?? '', values: { person }, from }]
    }),
}

export default rule
