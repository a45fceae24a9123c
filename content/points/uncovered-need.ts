import { coverageFindings } from '../model/coverage-findings'
import type { PointRule } from '../model/point'

/** A need that nobody brings, not even partly. */
const rule: PointRule = {
  id: 'uncovered-need',
  order: 30,
  worksheet: 'choosing-partners',
  audience: 'shared',
  says: 'nobody brings it yet.',
  asks: 'Who could, or can the work do without it?',
  find: (plan, say) =>
    coverageFindings(plan, 'needs.map', 'needs.map-need', say, ({ fully, partly }) => fully.length + partly.length === 0),
}

export default rule
