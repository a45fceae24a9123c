import { COMPONENTS } from '../model/named-parts'
import type { PointRule } from '../model/point'
import { movementOf } from '../model/round-findings'

/** A component rated lower than in the round before. */
const rule: PointRule = {
  id: 'component-moved-down',
  order: 52,
  worksheet: 'four-components',
  audience: 'shared',
  says: 'has gone down from {before} to {now} since the round before.',
  asks: 'What has changed between us?',
  find: (plan, say) =>
    COMPONENTS.flatMap((part) => {
      const moved = movementOf(plan, `component.${part}`, [])
      if (!moved || moved.now >= moved.before) return []
      const { before, now, round, from } = moved
      return [{ about: [part, round], subject: say(`point.component.${part}`), values: { before, now }, from }]
    }),
}

export default rule
