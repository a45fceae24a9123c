import { firstLine, restsOn } from '../model/finding-parts'
import { organisationName } from '../model/names'
import { valueOfKind } from '../model/place'
import { organisationsAsked, rowsOf } from '../model/places'
import type { Plan } from '../model/plan'
import type { PointRule } from '../model/point'

const POWERS = ['decision.who', 'decision.veto', 'decision.money']

/** The one organisation that answers a question alone: no other beside it, and nobody by name. */
function aloneAt(plan: Plan, question: string, row: string): string | undefined {
  const value = valueOfKind(plan, 'who', question, [row])
  return value?.who.length === 1 && value.name.trim() === '' ? value.who[0] : undefined
}

/** One organisation alone decides, alone can stop it and alone holds the money, in one and the same decision. */
const rule: PointRule = {
  id: 'one-holds-it-all',
  order: 24,
  worksheet: 'four-components',
  audience: 'shared',
  says: '{who} alone decides, can stop it and holds the money.',
  asks: 'Is that how all of us want it?',
  find: (plan, say) =>
    rowsOf(plan, 'decisions').flatMap(({ id }) => {
      const [who, ...others] = POWERS.map((question) => aloneAt(plan, question, id))
      if (who === undefined || others.some((other) => other !== who) || !organisationsAsked(plan).includes(who)) return []
      const values = { who: organisationName(plan, who, say) ?? '' }
      return [{ about: [id], subject: firstLine(plan, 'decision.what', [id]), values, from: restsOn([id], [...POWERS, 'decision.what']) }]
    }),
}

export default rule
