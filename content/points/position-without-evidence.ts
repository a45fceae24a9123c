import { bareRating } from '../model/evidence-findings'
import type { PointRule } from '../model/point'
import { positionsOf } from '../model/position-findings'

/** A position between the two poles without a word on what shows it. */
const rule: PointRule = {
  id: 'position-without-evidence',
  order: 72,
  worksheet: 'cooperation-to-collaboration',
  audience: 'shared',
  says: 'now at {rating}, without evidence.',
  asks: 'What shows it?',
  find: (plan, say) => positionsOf(plan, say).flatMap(({ about, subject, asked }) => bareRating(plan, asked[0], about, subject)),
}

export default rule
