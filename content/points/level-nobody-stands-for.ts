import { restsOn } from '../model/finding-parts'
import { LEVELS } from '../model/named-parts'
import type { PointRule } from '../model/point'
import { actorsOf } from '../model/web'
import { sayEither } from '../words/say'

/** Three actors or more, each with a level, and a level at which there is nobody. */
const rule: PointRule = {
  id: 'level-nobody-stands-for',
  order: 58,
  worksheet: 'four-components',
  audience: 'shared',
  says: 'nobody among the actors stands for {levels}.',
  asks: 'Where do they come to meet the other organisations?',
  find: (plan, say) => {
    const actors = actorsOf(plan)
    const missing = LEVELS.filter((level) => !actors.some((actor) => actor.level === level))
    if (actors.length < 3 || missing.length === 0 || actors.some(({ level }) => level === null)) return []
    const levels = sayEither(
      missing.map((level) => say(`point.level.${level}`)),
      say,
    )
    return [{ about: [], subject: '', values: { levels }, from: actors.flatMap(({ id }) => restsOn([id], ['actor.level', 'actor.name'])) }]
  },
}

export default rule
