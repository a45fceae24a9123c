import { restsOn } from '../model/finding-parts'
import { organisationName } from '../model/names'
import { organisationsAsked } from '../model/places'
import type { PointRule } from '../model/point'
import { actorsOf, threadsOf } from '../model/web'
import { tiesByLeaders } from '../model/web-ties'
import { sayAll } from '../words/say'

/** Organisations whose people are tied to each other at the level of leadership and at no other. */
const rule: PointRule = {
  id: 'tied-by-leaders-only',
  order: 34,
  worksheet: 'the-web',
  audience: 'shared',
  says: 'tied to {others} through leaders only.',
  asks: 'Where do others in these organisations need each other?',
  find: (plan, say) => {
    const actors = actorsOf(plan)
    const order = organisationsAsked(plan)
    const ties = tiesByLeaders(actors, threadsOf(plan, actors), order)
    return order.flatMap((id) => {
      const own = ties.filter(({ pair }) => pair[0] === id)
      if (own.length === 0) return []
      const threads = own.flatMap(({ threads }) => threads)
      const from = [
        ...threads.flatMap((thread) => restsOn([thread.id], ['link.between'])),
        ...threads.flatMap((thread) => thread.actors.flatMap((actor) => restsOn([actor], ['actor.organisation', 'actor.level']))),
      ]
      const others = sayAll(
        own.map(({ pair }) => organisationName(plan, pair[1], say) ?? ''),
        say,
      )
      return [{ about: [id], subject: organisationName(plan, id, say) ?? '', values: { others }, from }]
    })
  },
}

export default rule
