import { restsOn } from '../model/finding-parts'
import { valueOfKind } from '../model/place'
import type { PointRule } from '../model/point'

const BY_FUNDER = ['funder-named', 'funder-rewards']

/** A funder began it, and without the money it would not be done. */
const rule: PointRule = {
  id: 'only-for-the-money',
  order: 14,
  worksheet: 'coming-together',
  audience: 'inside',
  says: 'a funder began it, and without the money we would not do it.',
  asks: 'What would make it worth our while all the same?',
  find: (plan) => {
    const began = valueOfKind(plan, 'one', 'began.who', [])?.option ?? ''
    if (!BY_FUNDER.includes(began) || valueOfKind(plan, 'one', 'money.without', [])?.option !== 'no') return []
    return [{ about: [], subject: '', values: {}, from: restsOn([], ['money.without', 'began.who', 'money.why']) }]
  },
}

export default rule
