import { firstLine, restsOn } from '../model/finding-parts'
import { FIRST_ROUND } from '../model/plan'
import type { PointRule } from '../model/point'
import { currentRound } from '../model/rounds'

/** Something is to change, and no commitment was made from it. */
const rule: PointRule = {
  id: 'change-without-commitment',
  order: 35,
  worksheet: 'looking-back',
  audience: 'inside',
  says: 'nobody has promised anything yet to bring this change about.',
  asks: 'Who does what first, by when?',
  find: (plan) => {
    const round = currentRound(plan)
    const change = firstLine(plan, 'look.change', [], round)
    if (change === '' || plan.commitments.some(({ from }) => from?.question === 'look.change' && (from.round ?? FIRST_ROUND) === round))
      return []
    return [{ about: [round], subject: change, values: {}, from: restsOn([], ['look.change'], round) }]
  },
}

export default rule
