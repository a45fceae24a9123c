import { firstLine, restsOn } from '../model/finding-parts'
import { textAt, valueOfKind } from '../model/place'
import { rowsOf } from '../model/places'
import type { PointRule } from '../model/point'

/** A difference in the rules of the game that still seems strange, without a negotiated rule. */
const rule: PointRule = {
  id: 'rule-still-strange',
  order: 42,
  worksheet: 'four-components',
  audience: 'shared',
  says: 'the other way still seems strange, and no rule that makes sense to all is written.',
  asks: 'What does each way protect?',
  find: (plan) =>
    rowsOf(plan, 'rules')
      .filter(({ id }) => valueOfKind(plan, 'one', 'rule.stage', [id])?.option === 'strange')
      .filter(({ id }) => textAt(plan, 'rule.negotiated', [id]) === '')
      .map(({ id }) => ({
        about: [id],
        subject: firstLine(plan, 'rule.situation', [id]),
        values: {},
        from: restsOn([id], ['rule.negotiated', 'rule.stage', 'rule.situation']),
      })),
}

export default rule
