/** The four components across rounds: not yet, emerging or established. */
import { shortText, stepWord } from '../model/answer-words'
import type { Figure, FigureWords } from '../model/figure'
import { leavesOf } from '../model/places'
import type { Plan } from '../model/plan'
import type { Leaf } from '../model/question'
import { currentRound, roundsOf } from '../model/rounds'
import type { Worksheet } from '../model/worksheet'
import type { Say } from '../words/say'
import { isBare, type Rated, ratedAt, ratedWords } from './rated'
import { roundName } from './round-words'

export type ComponentsFigure = Extract<Figure, { kind: 'components' }>
export interface Components {
  /** Rounds in which anything was rated, and the one that the plan is in; the oldest first. */
  readonly rounds: readonly string[]
  readonly rows: readonly { readonly leaf: Leaf; readonly cells: readonly Rated[] }[]
}

export function components(figure: ComponentsFigure, plan: Plan, worksheets: readonly Worksheet[]): Components {
  const leaves = worksheets.flatMap(leavesOf)
  const asked = figure.questions.map((id) => leaves.find((leaf) => leaf.id === id)).filter((leaf) => leaf !== undefined)
  const now = currentRound(plan)
  const isTold = (round: string) => round === now || asked.some((leaf) => ratedAt(plan, leaf.id, [], round).rating !== null)
  const rounds = roundsOf(plan)
    .map(({ id }) => id)
    .filter(isTold)
  return { rounds, rows: asked.map((leaf) => ({ leaf, cells: rounds.map((round) => ratedAt(plan, leaf.id, [], round)) })) }
}

export const areComponentsEmpty = ({ rows }: Components): boolean => rows.every(({ cells }) => cells.every(({ rating }) => rating === null))

/** The word of a rating, or its number where the scale has no word for it. */
export const componentWord = (leaf: Leaf, rating: number): string => stepWord(leaf, rating) || String(rating)

export function componentsWords({ rounds, rows }: Components, plan: Plan, say: Say): FigureWords {
  const newest = rows.map(({ cells }) => cells.at(-1)).filter((cell) => cell !== undefined)
  const counted = (step: number) => newest.filter(({ rating }) => rating === step).length
  return {
    table: {
      head: [say('figure.component'), ...rounds.map((round) => roundName(plan, round, say))],
      rows: rows.map(({ leaf, cells }) => [
        shortText(leaf),
        ...cells.map((cell) => ratedWords(cell, (rating) => componentWord(leaf, rating), say)),
      ]),
    },
    description: say('figure.components', {
      rounds: rounds.length,
      established: counted(2),
      emerging: counted(1),
      none: counted(0),
      open: newest.filter(({ rating }) => rating === null).length,
      bare: newest.filter(isBare).length,
    }),
  }
}
