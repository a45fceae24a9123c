import { firstLine, restsOn } from '../model/finding-parts'
import { valueOfKind } from '../model/place'
import { rowsOf } from '../model/places'
import type { PointRule } from '../model/point'

/** A constraint weighed decisively, while another reason is named as the one that decided the choice of partners. */
const rule: PointRule = {
  id: 'constraint-decided-unsaid',
  order: 38,
  worksheet: 'coming-together',
  audience: 'inside',
  says: 'weighed decisively, and another reason is named as the one that decided the choice.',
  asks: 'Whom would we have chosen without it?',
  find: (plan) => {
    const decided = valueOfKind(plan, 'one', 'choice.decided', [])?.option
    if (!decided || decided === 'constraints') return []
    return rowsOf(plan, 'constraints')
      .filter(({ id }) => valueOfKind(plan, 'one', 'constraint.weight', [id])?.option === 'decisive')
      .map(({ id }) => ({
        about: [id],
        subject: firstLine(plan, 'constraint.what', [id]),
        values: {},
        from: [...restsOn([id], ['constraint.weight', 'constraint.what']), ...restsOn([], ['choice.decided'])],
      }))
  },
}

export default rule
