import { restsOn } from '../model/finding-parts'
import { organisationName } from '../model/names'
import type { PointRule } from '../model/point'
import { isCommonGoalUnfounded, wantsUnsaid } from '../model/want-findings'
import { sayAll } from '../words/say'

/** Common goals are claimed, and what two organisations or more want has not been said. */
const rule: PointRule = {
  id: 'common-goal-wants-unsaid',
  order: 32,
  worksheet: 'coming-together',
  audience: 'shared',
  says: 'we name goals in common, and what {who} want from this has not been said.',
  asks: 'Whose goals are they?',
  find: (plan, say) => {
    if (!isCommonGoalUnfounded(plan)) return []
    const unsaid = wantsUnsaid(plan)
    const who = sayAll(
      unsaid.map((id) => organisationName(plan, id, say) ?? ''),
      say,
    )
    const from = [...unsaid.flatMap((id) => restsOn([id], ['want.what'])), ...restsOn([], ['goals.kind'])]
    return [{ about: [], subject: '', values: { who }, from }]
  },
}

export default rule
