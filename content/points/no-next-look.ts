import { restsOn } from '../model/finding-parts'
import { isAnswered, valueAt } from '../model/place'
import type { PointRule } from '../model/point'
import { currentRound } from '../model/rounds'

/** A look back was taken, and no day is set for the next. */
const rule: PointRule = {
  id: 'no-next-look',
  order: 66,
  worksheet: 'looking-back',
  audience: 'shared',
  says: 'no day is set for the next look back.',
  asks: 'When do we sit down together again?',
  find: (plan) => {
    const round = currentRound(plan)
    const [next, ...looked] = restsOn([], ['look.next', 'look.emerged', 'look.change'], round)
    const isOpen = next && !isAnswered(valueAt(plan, next))
    if (!isOpen || !looked.some((place) => isAnswered(valueAt(plan, place)))) return []
    return [{ about: [round], subject: '', values: {}, from: [next, ...looked] }]
  },
}

export default rule
