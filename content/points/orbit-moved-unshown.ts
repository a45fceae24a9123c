import { NUCLEUS } from '../model/named-parts'
import { organisationName } from '../model/names'
import { organisationsAsked } from '../model/places'
import type { PointRule } from '../model/point'
import { unshownMove } from '../model/round-findings'

/** The pull on an organisation, or a part of the nucleus, rated two or more apart from the round before, with nothing new to show it. */
const rule: PointRule = {
  id: 'orbit-moved-unshown',
  order: 80,
  worksheet: 'the-orbits',
  audience: 'shared',
  says: 'moved from {before} to {now} since the round before, {evidence, select, none {without evidence} other {on the same evidence}}.',
  asks: 'What happened in between?',
  find: (plan, say) => [
    ...organisationsAsked(plan).flatMap((id) =>
      unshownMove(plan, 'orbit.pull', [id], say('point.pull', { name: organisationName(plan, id, say) ?? '' })),
    ),
    ...NUCLEUS.flatMap((part) => unshownMove(plan, `nucleus.${part}`, [], say('point.nucleus', { part: say(`point.nucleus.${part}`) }))),
  ],
}

export default rule
