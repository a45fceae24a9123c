import { restsOn } from '../model/finding-parts'
import { isAnswered, type Place, valueAt } from '../model/place'
import { rowsOf } from '../model/places'
import type { Plan } from '../model/plan'
import type { PointRule } from '../model/point'
import { type Position, positionsOf } from '../model/position-findings'
import { currentRound } from '../model/rounds'

/** Where it could be said who depends on whom: for an activity in its row, for the whole anywhere. */
const dependsAt = (plan: Plan, { about }: Position): Place[] =>
  about.length > 0
    ? restsOn(about, ['activity.depends'])
    : [
        ...rowsOf(plan, 'activities').flatMap(({ id }) => restsOn([id], ['activity.depends'])),
        ...rowsOf(plan, 'actors').flatMap(({ id }) => restsOn([id], ['actor.depends-on', 'actor.depends-for'])),
      ]

/** Intended three steps or more beyond now, while nothing is said of who depends on whom. */
const rule: PointRule = {
  id: 'far-to-go-and-nobody-depends',
  order: 54,
  worksheet: 'cooperation-to-collaboration',
  audience: 'shared',
  says: 'meant to go from {now} to {intended}, and nothing is written of who depends on whom.',
  asks: 'For what will we need each other?',
  find: (plan, say) =>
    positionsOf(plan, say).flatMap((position) => {
      const { about, subject, asked, now, intended } = position
      const depends = dependsAt(plan, position)
      if (now === null || intended === null || intended - now < 3 || depends.some((place) => isAnswered(valueAt(plan, place)))) return []
      return [{ about, subject, values: { now, intended }, from: [...restsOn(about, asked, currentRound(plan)), ...depends] }]
    }),
}

export default rule
