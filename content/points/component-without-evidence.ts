import { bareRating } from '../model/evidence-findings'
import { COMPONENTS } from '../model/named-parts'
import type { PointRule } from '../model/point'

/** A component called emerging or established without a word on what shows it. */
const rule: PointRule = {
  id: 'component-without-evidence',
  order: 74,
  worksheet: 'four-components',
  audience: 'shared',
  says: 'rated {rating} without evidence.',
  asks: 'What would a visitor see of it?',
  find: (plan, say) => COMPONENTS.flatMap((part) => bareRating(plan, `component.${part}`, [], say(`point.component.${part}`), 1)),
}

export default rule
