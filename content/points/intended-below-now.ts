import { restsOn } from '../model/finding-parts'
import type { PointRule } from '../model/point'
import { positionsOf } from '../model/position-findings'
import { currentRound } from '../model/rounds'

/** A step back towards cooperation: intended below where it stands now. */
const rule: PointRule = {
  id: 'intended-below-now',
  order: 53,
  worksheet: 'cooperation-to-collaboration',
  audience: 'shared',
  says: 'meant to go back from {now} to {intended}, nearer to cooperation.',
  asks: 'Is that a step back that we chose together?',
  find: (plan, say) =>
    positionsOf(plan, say).flatMap(({ about, subject, asked, now, intended }) =>
      now === null || intended === null || intended >= now
        ? []
        : [{ about, subject, values: { now, intended }, from: restsOn(about, asked, currentRound(plan)) }],
    ),
}

export default rule
