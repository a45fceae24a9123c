/** The line between cooperation and collaboration: where the whole and each activity stand now, where they are meant to be, where they stood before. */
import type { Figure, FigureWords } from '../model/figure'
import { listNamed, rowName } from '../model/names'
import { ratingAt } from '../model/place'
import { leavesOf, rowsOf } from '../model/places'
import type { Plan } from '../model/plan'
import type { LeafOf } from '../model/question'
import { currentRound, roundsBefore } from '../model/rounds'
import type { Worksheet } from '../model/worksheet'
import type { Say } from '../words/say'
import { isBare, type Rated, ratedAt, ratedWords } from './rated'
import { roundName } from './round-words'

export type ContinuumFigure = Extract<Figure, { kind: 'continuum' }>
/** The subject of the line that stands for the partnership as a whole. */
export const WHOLE = 'whole'

export interface ContinuumLine {
  /** `whole`, or the row of an activity. */
  readonly id: string
  readonly now: Rated
  readonly intended: number | null
  /** One a round that is told, the oldest first. */
  readonly earlier: readonly (number | null)[]
}
export interface Continuum {
  readonly lines: readonly ContinuumLine[]
  /** Earlier rounds in which anything was placed, the oldest first. */
  readonly rounds: readonly string[]
  readonly scale: LeafOf<'scale'> | undefined
}

type Subject = { readonly id: string; readonly about: readonly string[]; readonly now: string; readonly intended: string }

function subjectsOf({ whole, each, list }: ContinuumFigure, plan: Plan): Subject[] {
  return [{ id: WHOLE, about: [], ...whole }, ...rowsOf(plan, list).map(({ id }) => ({ id, about: [id], ...each }))]
}

export function continuum(figure: ContinuumFigure, plan: Plan, worksheets: readonly Worksheet[]): Continuum {
  const subjects = subjectsOf(figure, plan)
  const now = currentRound(plan)
  const placed = (round: string) => subjects.some((subject) => ratingAt(plan, subject.now, subject.about, round) !== null)
  const before = roundsBefore(plan, now).reverse()
  const rounds = before.map(({ id }) => id).filter(placed)
  const scale = worksheets.flatMap(leavesOf).find((leaf) => leaf.id === figure.whole.now)
  const lines = subjects.map((subject) => ({
    id: subject.id,
    now: ratedAt(plan, subject.now, subject.about, now),
    intended: ratingAt(plan, subject.intended, subject.about, now),
    earlier: rounds.map((round) => ratingAt(plan, subject.now, subject.about, round)),
  }))
  return { lines, rounds, scale: scale?.kind === 'scale' ? scale : undefined }
}

export const isContinuumEmpty = ({ lines }: Continuum): boolean =>
  lines.every(({ now, intended, earlier }) => now.rating === null && intended === null && earlier.every((rating) => rating === null))

/** What a line is called: the whole, or the activity. */
export function lineName(figure: ContinuumFigure, plan: Plan, worksheets: readonly Worksheet[], line: string, say: Say): string {
  const list = listNamed(worksheets, figure.list)
  if (line === WHOLE) return say('figure.whole')
  return list ? rowName(plan, list, line, say) : say('row.unnamed')
}

export function continuumWords(figure: ContinuumFigure, plan: Plan, worksheets: readonly Worksheet[], say: Say): FigureWords {
  const { lines, rounds } = continuum(figure, plan, worksheets)
  const number = (rating: number | null) => (rating === null ? say('rated.none') : String(rating))
  const heads = rounds.map((round) => roundName(plan, round, say))
  return {
    table: {
      head: [say('figure.line'), ...heads, say('figure.now'), say('figure.intended')],
      rows: lines.map((line) => [
        lineName(figure, plan, worksheets, line.id, say),
        ...line.earlier.map(number),
        ratedWords(line.now, String, say),
        number(line.intended),
      ]),
    },
    description: say('figure.continuum', {
      activities: lines.length - 1,
      placed: lines.filter(({ now }) => now.rating !== null).length,
      bare: lines.filter(({ now }) => isBare(now)).length,
      onward: lines.filter(({ now, intended }) => now.rating !== null && intended !== null && intended > now.rating).length,
    }),
  }
}
