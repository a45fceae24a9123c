import { bareRating } from '../model/evidence-findings'
import { NUCLEUS } from '../model/named-parts'
import type { PointRule } from '../model/point'

/** A part of the nucleus that is there, or partly, without a word on what shows it. */
const rule: PointRule = {
  id: 'nucleus-without-evidence',
  order: 76,
  worksheet: 'the-orbits',
  audience: 'shared',
  says: 'rated {rating} without evidence.',
  asks: 'What shows it?',
  find: (plan, say) =>
    NUCLEUS.flatMap((part) => bareRating(plan, `nucleus.${part}`, [], say('point.nucleus', { part: say(`point.nucleus.${part}`) }), 1)),
}

export default rule
