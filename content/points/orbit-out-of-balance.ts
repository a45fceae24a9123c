import { restsOn } from '../model/finding-parts'
import { organisationName } from '../model/names'
import { valueOfKind } from '../model/place'
import { organisationsAsked } from '../model/places'
import type { PointRule } from '../model/point'
import { currentRound } from '../model/rounds'

/** An organisation on which the project pulls too much, or too little. */
const rule: PointRule = {
  id: 'orbit-out-of-balance',
  order: 44,
  worksheet: 'the-orbits',
  audience: 'shared',
  says: 'the project pulls too {how, select, much {much} other {little}} on its own orbit.',
  asks: 'What would have to shift, there or in the project?',
  find: (plan, say) => {
    const round = currentRound(plan)
    return organisationsAsked(plan).flatMap((id) => {
      const balance = valueOfKind(plan, 'one', 'orbit.balance', [id], round)?.option
      if (balance !== 'too-much' && balance !== 'too-little') return []
      const from = restsOn([id], ['orbit.balance', 'orbit.pull'], round)
      const values = { how: balance === 'too-much' ? 'much' : 'little' }
      return [{ about: [id], subject: organisationName(plan, id, say) ?? '', values, from }]
    })
  },
}

export default rule
