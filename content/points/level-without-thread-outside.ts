import { restsOn } from '../model/finding-parts'
import { organisationName } from '../model/names'
import { organisationsAsked } from '../model/places'
import type { PointRule } from '../model/point'
import { actorsOf, threadsOf } from '../model/web'
import { silentLevels } from '../model/web-findings'
import { sayEither } from '../words/say'

/** A level of an organisation that reaches nobody outside, while another level of it does. */
const rule: PointRule = {
  id: 'level-without-thread-outside',
  order: 56,
  worksheet: 'the-web',
  audience: 'inside',
  says: 'nobody among its {levels} is tied to another organisation.',
  asks: 'Where could they come to work with people from outside?',
  find: (plan, say) => {
    const actors = actorsOf(plan)
    const threads = threadsOf(plan, actors)
    return organisationsAsked(plan).flatMap((id) => {
      const own = actors.filter(({ organisation }) => organisation === id)
      const silent = silentLevels(own, threads, actors)
      if (silent.length === 0) return []
      const spoken = own.filter(({ level }) => silent.some((other) => other === level))
      const from = [
        ...threads.flatMap((thread) => restsOn([thread.id], ['link.between'])),
        ...spoken.flatMap((actor) => restsOn([actor.id], ['actor.level', 'actor.organisation'])),
      ]
      const levels = sayEither(
        silent.map((level) => say(`point.level.${level}`)),
        say,
      )
      return [{ about: [id], subject: organisationName(plan, id, say) ?? '', values: { levels }, from }]
    })
  },
}

export default rule
