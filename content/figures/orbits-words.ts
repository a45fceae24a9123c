/** The orbits in words: their table, their description, and the few words beside a mark. */
import { answerWords, shortText, stepWord } from '../model/answer-words'
import type { FigureWords } from '../model/figure'
import { organisationName } from '../model/names'
import { leavesOf } from '../model/places'
import type { Plan } from '../model/plan'
import type { Leaf } from '../model/question'
import type { Worksheet } from '../model/worksheet'
import type { Say } from '../words/say'
import { type NucleusPart, type Orbits, type OrbitsFigure, orbits } from './orbits'
import { isBare, type Rated, ratedWords } from './rated'
import { roundName } from './round-words'

/** With whom a part of the nucleus lies, in words; empty when it lies with nobody. */
export const liesWithWords = (part: NucleusPart, plan: Plan, say: Say): string =>
  part.liesWith.length === 0
    ? ''
    : say('figure.lies-with', { who: part.liesWith.map((id) => organisationName(plan, id, say) ?? '').join(', ') })

const SHORT = { right: 'figure.balance.right', 'too-much': 'figure.balance.too-much', 'too-little': 'figure.balance.too-little' } as const

/** The same in two or three words, for beside a mark. Empty while it is not said. */
export function balanceInShort(option: string | null, say: Say): string {
  const known = option as keyof typeof SHORT
  return option !== null && known in SHORT ? say(SHORT[known]) : ''
}

const nameOf = (leaf: Leaf | undefined) => (leaf ? shortText(leaf) : '')

function description({ orbits, parts }: Orbits, say: Say): string {
  return say('figure.orbits', {
    organisations: orbits.length,
    rated: orbits.filter(({ pull }) => pull.rating !== null).length,
    clearly: orbits.filter(({ pull }) => (pull.rating ?? 0) >= 2).length,
    own: parts.filter(({ formed }) => formed.rating === 2).length,
    parts: parts.length,
    elsewhere: parts.filter(({ liesWith }) => liesWith.length > 0).length,
    bare: [...orbits.map(({ pull }) => pull), ...parts.map(({ formed }) => formed)].filter(isBare).length,
  })
}

/** The cells of a rating: the round before, where one is told, and now. */
function ratedCells(leaf: Leaf | undefined, now: Rated, before: number | null, isCompared: boolean, say: Say): string[] {
  const words = (rating: number) => say('rated', { rating, word: leaf ? stepWord(leaf, rating) : '' })
  const earlier = before === null ? say('rated.none') : words(before)
  return [...(isCompared ? [earlier] : []), ratedWords(now, words, say)]
}

export function orbitsWords(figure: OrbitsFigure, plan: Plan, worksheets: readonly Worksheet[], say: Say): FigureWords {
  const drawn = orbits(figure, plan)
  const isCompared = drawn.before !== undefined
  const leaves = worksheets.flatMap(leavesOf)
  const leaf = (question: string) => leaves.find(({ id }) => id === question)
  const balance = (option: string | null) => {
    const asked = leaf(figure.balance)
    return asked && option !== null ? answerWords(plan, asked, { kind: 'one', option }, say) : say('figure.not-said')
  }
  const ofOrganisations = drawn.orbits.map((orbit) => [
    organisationName(plan, orbit.organisation, say) ?? '',
    ...ratedCells(leaf(figure.pull), orbit.pull, orbit.before, isCompared, say),
    balance(orbit.balance),
  ])
  const ofParts = drawn.parts.map((part) => [
    nameOf(leaf(part.question)),
    ...ratedCells(leaf(part.question), part.formed, part.before, isCompared, say),
    liesWithWords(part, plan, say),
  ])
  const earlier = drawn.before === undefined ? [] : [roundName(plan, drawn.before, say)]
  return {
    table: {
      head: [say('figure.orbit'), ...earlier, say('figure.now'), say('figure.balance')],
      rows: [...ofOrganisations, ...ofParts],
    },
    description: description(drawn, say),
  }
}
