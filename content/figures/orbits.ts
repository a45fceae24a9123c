/** Organisations on their orbits around the nucleus: how much each feels the pull, and how far the nucleus has formed. */
import { answerWords, shortText, stepWord } from '../model/answer-words'
import type { FigureWords } from '../model/figure'
import { organisationName } from '../model/names'
import { ratingAt, valueOfKind } from '../model/place'
import { isShown, leavesOf, organisationsAsked } from '../model/places'
import type { Plan } from '../model/plan'
import { currentRound, roundsBefore } from '../model/rounds'
import type { Figure, Leaf, Worksheet } from '../model/worksheet'
import type { Say } from '../words/say'
import { isBare, type Rated, ratedAt, ratedWords } from './rated'
import { roundName } from './round-words'

export type OrbitsFigure = Extract<Figure, { kind: 'orbits' }>
export interface Orbit {
  /** `us` or the id of a partner. */
  readonly organisation: string
  readonly pull: Rated
  readonly before: number | null
  /** The option chosen. */
  readonly balance: string | null
}
export interface NucleusPart {
  readonly question: string
  readonly formed: Rated
  readonly before: number | null
  /** With whom it lies while it is not the project's own. */
  readonly liesWith: readonly string[]
}
export interface Orbits {
  /** The round before this one, where anything was rated in it. */
  readonly before: string | undefined
  readonly orbits: readonly Orbit[]
  readonly parts: readonly NucleusPart[]
}

/** Each part of the nucleus has a question beside it: with whom does it lie meanwhile? */
export const liesWithQuestion = (part: string): string => `${part}-with`

function liesWith(part: string, plan: Plan, leaves: readonly Leaf[], round: string): readonly string[] {
  const question = liesWithQuestion(part)
  const leaf = leaves.find(({ id }) => id === question)
  if (!leaf || !isShown(plan, leaf, [], round)) return []
  const asked = organisationsAsked(plan)
  return valueOfKind(plan, 'who', question, [], round)?.who.filter((id) => asked.includes(id)) ?? []
}

function roundBefore({ pull, nucleus }: OrbitsFigure, plan: Plan, round: string): string | undefined {
  const isRated = (before: string) =>
    organisationsAsked(plan).some((id) => ratingAt(plan, pull, [id], before) !== null) ||
    nucleus.some((part) => ratingAt(plan, part, [], before) !== null)
  return roundsBefore(plan, round).find(({ id }) => isRated(id))?.id
}

export function orbits(figure: OrbitsFigure, plan: Plan, worksheets: readonly Worksheet[]): Orbits {
  const leaves = worksheets.flatMap(leavesOf)
  const now = currentRound(plan)
  const before = roundBefore(figure, plan, now)
  const rating = (question: string, about: readonly string[]) => (before === undefined ? null : ratingAt(plan, question, about, before))
  return {
    before,
    orbits: organisationsAsked(plan).map((organisation) => ({
      organisation,
      pull: ratedAt(plan, figure.pull, [organisation], now),
      before: rating(figure.pull, [organisation]),
      balance: valueOfKind(plan, 'one', figure.balance, [organisation], now)?.option ?? null,
    })),
    parts: figure.nucleus.map((question) => ({
      question,
      formed: ratedAt(plan, question, [], now),
      before: rating(question, []),
      liesWith: liesWith(question, plan, leaves, now),
    })),
  }
}

export const areOrbitsEmpty = ({ before, orbits, parts }: Orbits): boolean =>
  before === undefined && [...orbits.map(({ pull }) => pull), ...parts.map(({ formed }) => formed)].every(({ rating }) => rating === null)

/** With whom a part of the nucleus lies, in words; empty when it lies with nobody. */
export const liesWithWords = (part: NucleusPart, plan: Plan, say: Say): string =>
  part.liesWith.length === 0
    ? ''
    : say('figure.lies-with', { who: part.liesWith.map((id) => organisationName(plan, id, say) ?? '').join(', ') })

export function balanceWords(leaf: Leaf | undefined, option: string | null, plan: Plan, say: Say): string {
  return leaf ? answerWords(plan, leaf, { kind: 'one', option }, say) : ''
}

const SHORT = { right: 'figure.balance.right', 'too-much': 'figure.balance.too-much', 'too-little': 'figure.balance.too-little' } as const

/** The same in two or three words, for beside a mark. Empty while it is not said. */
export function balanceInShort(option: string | null, say: Say): string {
  const known = option as keyof typeof SHORT
  return option !== null && known in SHORT ? say(SHORT[known]) : ''
}

export function orbitsWords(figure: OrbitsFigure, plan: Plan, worksheets: readonly Worksheet[], say: Say): FigureWords {
  const drawn = orbits(figure, plan, worksheets)
  const leaf = (id: string) => worksheets.flatMap(leavesOf).find((candidate) => candidate.id === id)
  const words = (question: string) => (rating: number) => {
    const asked = leaf(question)
    return say('rated', { rating, word: asked ? stepWord(asked, rating) : '' })
  }
  const earlier = (question: string, rating: number | null) => {
    if (drawn.before === undefined) return []
    return [rating === null ? say('rated.none') : words(question)(rating)]
  }
  const name = (question: string) => {
    const asked = leaf(question)
    return asked ? shortText(asked) : question
  }
  return {
    table: {
      head: [
        say('figure.orbit'),
        ...(drawn.before === undefined ? [] : [roundName(plan, drawn.before, say)]),
        say('figure.now'),
        say('figure.balance'),
      ],
      rows: [
        ...drawn.orbits.map((orbit) => [
          organisationName(plan, orbit.organisation, say) ?? '',
          ...earlier(figure.pull, orbit.before),
          ratedWords(orbit.pull, words(figure.pull), say),
          balanceWords(leaf(figure.balance), orbit.balance, plan, say) || say('figure.not-said'),
        ]),
        ...drawn.parts.map((part) => [
          name(part.question),
          ...earlier(part.question, part.before),
          ratedWords(part.formed, words(part.question), say),
          liesWithWords(part, plan, say),
        ]),
      ],
    },
    description: say('figure.orbits', {
      organisations: drawn.orbits.length,
      rated: drawn.orbits.filter(({ pull }) => pull.rating !== null).length,
      clearly: drawn.orbits.filter(({ pull }) => (pull.rating ?? 0) >= 2).length,
      own: drawn.parts.filter(({ formed }) => formed.rating === 2).length,
      parts: drawn.parts.length,
      elsewhere: drawn.parts.filter(({ liesWith }) => liesWith.length > 0).length,
      bare: [...drawn.orbits.map(({ pull }) => pull), ...drawn.parts.map(({ formed }) => formed)].filter(isBare).length,
    }),
  }
}
