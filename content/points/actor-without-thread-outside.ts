import { restsOn } from '../model/finding-parts'
import { organisationName } from '../model/names'
import { organisationsAsked } from '../model/places'
import type { PointRule } from '../model/point'
import { actorsOf, threadsOf } from '../model/web'
import { actorName, mayReachOutside, silentLevels } from '../model/web-findings'
import { sayAll } from '../words/say'

/** People or teams whom no thread ties to another organisation. Where nobody of their level reaches out, that is said of the level. */
const rule: PointRule = {
  id: 'actor-without-thread-outside',
  order: 57,
  worksheet: 'the-web',
  audience: 'inside',
  says: 'no thread ties {who} to another organisation.',
  asks: 'Whom do they meet there, and for what could they need each other?',
  find: (plan, say) => {
    const actors = actorsOf(plan)
    const threads = threadsOf(plan, actors)
    if (!threads.some((thread) => thread.actors.length > 1)) return []
    return organisationsAsked(plan).flatMap((id) => {
      const own = actors.filter(({ organisation }) => organisation === id)
      const silent = silentLevels(own, threads, actors)
      const alone = own.filter((actor) => !mayReachOutside(actor, threads, actors) && !silent.some((level) => level === actor.level))
      if (alone.length === 0) return []
      const from = [
        ...threads.flatMap((thread) => restsOn([thread.id], ['link.between'])),
        ...alone.flatMap((actor) => restsOn([actor.id], ['actor.name', 'actor.organisation'])),
      ]
      const who = sayAll(
        alone.map((actor) => actorName(actor, say)),
        say,
      )
      return [{ about: [id], subject: organisationName(plan, id, say) ?? '', values: { who }, from }]
    })
  },
}

export default rule
