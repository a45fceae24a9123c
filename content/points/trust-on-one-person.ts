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
      const organisations = (persons?.who ?? []).map((id) => organisationName(plan, id, say)).filter((name) => name !== undefined)
      if (rests !== 'persons' || names.length + organisations.length !== 1) return []
      const person = names[0]?.trim() ?? organisations[0] ?? ''
      const from = ['trust.rests', 'trust.persons'].map((question) => ({ question, about: [partner.id] }))
      return [{ about: [partner.id], subject: organisationName(plan, partner.id, say) ?? '', values: { person }, from }]
    }),
}

export default rule
