import { coverageFindings } from '../model/coverage-findings'
import type { PointRule } from '../model/point'

/** Redundancy: the same part of the field covered by three or more. */
const rule: PointRule = {
  id: 'part-covered-by-many',
  order: 60,
  worksheet: 'choosing-partners',
  audience: 'shared',
  says: 'covered by {count} of us: {who}.',
  asks: 'Where do we do the same work twice?',
  find: (plan, say) => coverageFindings(plan, 'field.map', 'field.map-part', say, ({ fully }) => fully.length >= 3),
}

export default rule
