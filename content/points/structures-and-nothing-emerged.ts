import { firstLine, restsOn } from '../model/finding-parts'
import { textAt } from '../model/place'
import { rowsOf } from '../model/places'
import type { PointRule } from '../model/point'
import { currentRound } from '../model/rounds'

/** Formal structures are in place, and nothing is written of what emerged, beside them or at all. */
const rule: PointRule = {
  id: 'structures-and-nothing-emerged',
  order: 63,
  worksheet: 'cooperation-to-collaboration',
  audience: 'shared',
  says: 'structures are in place, and nothing is written of what has grown beside them.',
  asks: 'Where do people already turn to each other without being asked to?',
  find: (plan) => {
    const round = currentRound(plan)
    const rows = rowsOf(plan, 'structures')
    const hasGrown = rows.some(({ id }) => textAt(plan, 'structure.beside', [id]) !== '') || textAt(plan, 'emerged.what', [], round) !== ''
    if (hasGrown || !rows.some(({ id }) => firstLine(plan, 'structure.what', [id]) !== '')) return []
    const from = [
      ...rows.flatMap(({ id }) => restsOn([id], ['structure.beside', 'structure.what'])),
      ...restsOn([], ['emerged.what'], round),
    ]
    return [{ about: [], subject: '', values: {}, from }]
  },
}

export default rule
