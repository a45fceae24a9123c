import { restsOn } from '../model/finding-parts'
import { organisationName } from '../model/names'
import { organisationsAsked } from '../model/places'
import type { PointRule } from '../model/point'
import { actorsOf, threadsOf } from '../model/web'
import { actorName, holderOf } from '../model/web-findings'
import { cutsOf, outsideThreads } from '../model/web-ties'
import { sayAll, sayEither } from '../words/say'

/** An organisation that one person ties to the others, or of whose threads, three or more, one of its people holds half. */
const rule: PointRule = {
  id: 'tied-through-one-person',
  order: 22,
  worksheet: 'the-web',
  audience: 'inside',
  says: '{all, plural, =0 {if {either} left, it would be cut off from others it is tied to now} other {{held} of its {all} threads to others run through {who}{count, plural, one {} other { each}}}}.',
  asks: 'Who else could hold a thread?',
  find: (plan, say) => {
    const actors = actorsOf(plan)
    const threads = outsideThreads(threadsOf(plan, actors))
    const cuts = cutsOf(plan, actors)
    return organisationsAsked(plan).flatMap((id) => {
      const own = threads.filter(({ organisations }) => organisations.includes(id))
      const { holders, held, all } = holderOf(id, actors, own, cuts)
      if (holders.length === 0) return []
      const from = [
        ...own.flatMap((thread) => restsOn([thread.id], ['link.between'])),
        ...holders.flatMap((actor) => restsOn([actor.id], ['actor.name', 'actor.organisation'])),
      ]
      const names = holders.map((actor) => actorName(actor, say))
      const values = { who: sayAll(names, say), either: sayEither(names, say), count: names.length, held, all }
      return [{ about: [id], subject: organisationName(plan, id, say) ?? '', values, from }]
    })
  },
}

export default rule
