import { COMPONENTS } from '../model/named-parts'
import type { PointRule } from '../model/point'
import { movementOf, unshownMove } from '../model/round-findings'

/** A component that went from not yet to established since the round before, with nothing new to show it. Going down is a point of its own. */
const rule: PointRule = {
  id: 'component-moved-unshown',
  order: 79,
  worksheet: 'four-components',
  audience: 'shared',
  says: 'moved from {before} to {now} since the round before, {evidence, select, none {without evidence} other {on the same evidence}}.',
  asks: 'What happened in between?',
  find: (plan, say) =>
    COMPONENTS.filter((part) => {
      const moved = movementOf(plan, `component.${part}`, [])
      return moved && moved.now > moved.before
    }).flatMap((part) => unshownMove(plan, `component.${part}`, [], say(`point.component.${part}`))),
}

export default rule
