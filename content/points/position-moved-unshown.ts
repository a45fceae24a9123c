import type { PointRule } from '../model/point'
import { positionsOf } from '../model/position-findings'
import { unshownMove } from '../model/round-findings'

/** A position two steps or more from the round before, with nothing new to show it. */
const rule: PointRule = {
  id: 'position-moved-unshown',
  order: 78,
  worksheet: 'cooperation-to-collaboration',
  audience: 'shared',
  says: 'moved from {before} to {now} since the round before, {evidence, select, none {without evidence} other {on the same evidence}}.',
  asks: 'What happened in between?',
  find: (plan, say) => positionsOf(plan, say).flatMap(({ about, subject, asked }) => unshownMove(plan, asked[0], about, subject)),
}

export default rule
