import { restsOn } from '../model/finding-parts'
import { textAt } from '../model/place'
import type { PointRule } from '../model/point'

/** Stepping out of the role at home is named a threat to somebody, and an opportunity to nobody. */
const rule: PointRule = {
  id: 'threat-and-no-opportunity',
  order: 36,
  worksheet: 'four-components',
  audience: 'inside',
  says: 'stepping out of the role at home is a threat to somebody, and nobody is named to whom it is an opportunity.',
  asks: 'Who has gained from it, and could tell the others?',
  find: (plan) =>
    textAt(plan, 'roles.threat', []) === '' || textAt(plan, 'roles.opportunity', []) !== ''
      ? []
      : [{ about: [], subject: '', values: {}, from: restsOn([], ['roles.opportunity', 'roles.threat', 'roles.leave']) }],
}

export default rule
