import { coverageFindings } from '../model/coverage-findings'
import type { PointRule } from '../model/point'

/** A need that one organisation alone brings. */
const rule: PointRule = {
  id: 'need-covered-by-one',
  order: 40,
  worksheet: 'choosing-partners',
  audience: 'shared',
  says: 'rests on {who} alone.',
  asks: 'What if they cannot?',
  find: (plan, say) => coverageFindings(plan, 'needs.map', 'needs.map-need', say, ({ fully }) => fully.length === 1),
}

export default rule
