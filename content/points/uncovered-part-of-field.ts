import { coverageFindings } from '../model/coverage-findings'
import type { PointRule } from '../model/point'

/** Fragmentation: a part of the field that nobody covers. */
const rule: PointRule = {
  id: 'uncovered-part-of-field',
  order: 50,
  worksheet: 'choosing-partners',
  audience: 'shared',
  says: 'nobody covers this part of the field.',
  asks: 'Is that a gap we accept?',
  find: (plan, say) =>
    coverageFindings(plan, 'field.map', 'field.map-part', say, ({ fully, partly }) => fully.length + partly.length === 0),
}

export default rule
