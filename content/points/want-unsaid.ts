import { restsOn } from '../model/finding-parts'
import { organisationName } from '../model/names'
import { organisationsAsked } from '../model/places'
import type { PointRule } from '../model/point'
import { isCommonGoalUnfounded, wantsUnsaid } from '../model/want-findings'

/** What one organisation wants is not said, while that of others is. */
const rule: PointRule = {
  id: 'want-unsaid',
  order: 67,
  worksheet: 'coming-together',
  audience: 'shared',
  says: 'what it wants from the partnership has not been said.',
  asks: 'Have we asked?',
  find: (plan, say) => {
    const unsaid = wantsUnsaid(plan)
    // Where a common goal is claimed over several of them, that is the point to talk about.
    if (unsaid.length === organisationsAsked(plan).length || isCommonGoalUnfounded(plan)) return []
    return unsaid.map((id) => ({
      about: [id],
      subject: organisationName(plan, id, say) ?? '',
      values: {},
      from: restsOn([id], ['want.what']),
    }))
  },
}

export default rule
