import { firstLine, restsOn } from '../model/finding-parts'
import { textAt } from '../model/place'
import { rowsOf } from '../model/places'
import type { PointRule } from '../model/point'

/** An activity in which somebody is most unsure, and nothing is written that they get for it. */
const rule: PointRule = {
  id: 'unsure-and-gets-nothing',
  order: 48,
  worksheet: 'designing-together',
  audience: 'shared',
  says: 'most unsure in it: {who}; nothing is written that would help to bear it.',
  asks: 'What could they get for it?',
  find: (plan) =>
    rowsOf(plan, 'activities').flatMap(({ id }) => {
      const who = firstLine(plan, 'design.uncertain', [id])
      if (who === '' || textAt(plan, 'design.support', [id]) !== '') return []
      const from = restsOn([id], ['design.support', 'design.uncertain', 'activity.what'])
      return [{ about: [id], subject: firstLine(plan, 'activity.what', [id]), values: { who }, from }]
    }),
}

export default rule
