/** Organisations on their orbits around the nucleus: how much each feels the pull, and how far the nucleus has formed. */

import type { Figure } from '../model/figure'
import { liesWith } from '../model/nucleus'
import { ratingAt, valueOfKind } from '../model/place'
import { organisationsAsked } from '../model/places'
import type { Plan } from '../model/plan'
import { currentRound, roundsBefore } from '../model/rounds'
import { type Rated, ratedAt } from './rated'

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

function roundBefore({ pull, nucleus }: OrbitsFigure, plan: Plan, round: string): string | undefined {
  const isRated = (before: string) =>
    organisationsAsked(plan).some((id) => ratingAt(plan, pull, [id], before) !== null) ||
    nucleus.some((part) => ratingAt(plan, part, [], before) !== null)
  return roundsBefore(plan, round).find(({ id }) => isRated(id))?.id
}

export function orbits(figure: OrbitsFigure, plan: Plan): Orbits {
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
      liesWith: liesWith(plan, question, now),
    })),
  }
}

export const areOrbitsEmpty = ({ before, orbits, parts }: Orbits): boolean =>
  before === undefined && [...orbits.map(({ pull }) => pull), ...parts.map(({ formed }) => formed)].every(({ rating }) => rating === null)
