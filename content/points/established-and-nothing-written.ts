import { restsOn } from '../model/finding-parts'
import { COMPONENTS } from '../model/named-parts'
import { isAnswered, ratingAt } from '../model/place'
import type { PointRule } from '../model/point'
import { currentRound } from '../model/rounds'

/** What is asked about each component before it is rated, by the first word of the questions' ids. */
const ASKED = {
  actors: ['actor.'],
  relationships: ['decision.', 'roles.'],
  language: ['mission.', 'goal.common', 'word.'],
  rules: ['rule.'],
} as const

/** A component called established, while none of the questions about it has an answer. */
const rule: PointRule = {
  id: 'established-and-nothing-written',
  order: 64,
  worksheet: 'four-components',
  audience: 'shared',
  says: 'called established, and nothing is written about it yet.',
  asks: 'What would we tell somebody who joins us tomorrow?',
  find: (plan, say) => {
    const round = currentRound(plan)
    const isWritten = (part: (typeof COMPONENTS)[number]) =>
      plan.entries.some(({ question, value }) => ASKED[part].some((word) => question.startsWith(word)) && isAnswered(value))
    return COMPONENTS.filter((part) => ratingAt(plan, `component.${part}`, [], round) === 2 && !isWritten(part)).map((part) => ({
      about: [part],
      subject: say(`point.component.${part}`),
      values: {},
      from: restsOn([], [`component.${part}`], round),
    }))
  },
}

export default rule
