import { restsOn } from '../model/finding-parts'
import { isAnswered, textAt, valueAt } from '../model/place'
import type { PointRule } from '../model/point'

const BESIDE = ['together.slows', 'money.without']

/** What slows us, or what the money decides, is answered; what can be reached only together is left open. */
const rule: PointRule = {
  id: 'nothing-only-together',
  order: 68,
  worksheet: 'coming-together',
  audience: 'inside',
  says: 'nothing is written that can be reached only together.',
  asks: 'What can none of us reach alone?',
  find: (plan) => {
    const isReached = BESIDE.some((question) => isAnswered(valueAt(plan, { question, about: [] })))
    if (!isReached || textAt(plan, 'together.only', []) !== '') return []
    return [{ about: [], subject: '', values: {}, from: restsOn([], ['together.only', ...BESIDE]) }]
  },
}

export default rule
