import { restsOn } from '../model/finding-parts'
import { NUCLEUS } from '../model/named-parts'
import { organisationName } from '../model/names'
import { liesWith, liesWithQuestion } from '../model/nucleus'
import { organisationsAsked } from '../model/places'
import type { PointRule } from '../model/point'
import { currentRound } from '../model/rounds'
import { sayAll } from '../words/say'

/** Three or more of the five parts of the nucleus are not there yet, or only partly, and sit with the same organisation meanwhile. */
const rule: PointRule = {
  id: 'nucleus-with-one-organisation',
  order: 16,
  worksheet: 'the-orbits',
  audience: 'shared',
  says: 'most of the project’s own centre sits with it: {parts}.',
  asks: 'What would let the project stand on its own?',
  find: (plan, say) => {
    const round = currentRound(plan)
    return organisationsAsked(plan).flatMap((id) => {
      const parts = NUCLEUS.filter((part) => liesWith(plan, `nucleus.${part}`, round).includes(id))
      if (parts.length < 3) return []
      const words = parts.map((part) => say(`point.nucleus.${part}`))
      const from = restsOn(
        [],
        parts.flatMap((part) => [`nucleus.${part}`, liesWithQuestion(`nucleus.${part}`)]),
        round,
      )
      return [{ about: [id], subject: organisationName(plan, id, say) ?? '', values: { parts: sayAll(words, say) }, from }]
    })
  },
}

export default rule
