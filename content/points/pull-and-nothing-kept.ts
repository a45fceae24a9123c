import { restsOn } from '../model/finding-parts'
import { organisationName } from '../model/names'
import { ratingAt, textAt } from '../model/place'
import { organisationsAsked } from '../model/places'
import type { PointRule } from '../model/point'
import { currentRound } from '../model/rounds'

/** The pull of the project is felt clearly or strongly, 2 or 3, and nothing is said of what the organisation keeps. */
const rule: PointRule = {
  id: 'pull-and-nothing-kept',
  order: 46,
  worksheet: 'the-orbits',
  audience: 'shared',
  says: 'the pull of the project is felt{pull, plural, =3 { strongly} other {}}, and nothing is written of what is to be kept.',
  asks: 'What would it not give up for any project?',
  find: (plan, say) => {
    const round = currentRound(plan)
    return organisationsAsked(plan).flatMap((id) => {
      const pull = ratingAt(plan, 'orbit.pull', [id], round) ?? 0
      if (pull < 2 || textAt(plan, 'orbit.keep', [id]) !== '') return []
      const from = [...restsOn([id], ['orbit.keep']), ...restsOn([id], ['orbit.pull'], round)]
      return [{ about: [id], subject: organisationName(plan, id, say) ?? '', values: { pull }, from }]
    })
  },
}

export default rule
