/** Trust against exposure, one ring a partner. The ring sits at the middle of three ratings; a line shows their spread, so nothing is averaged. */

import { shortText } from '../model/answer-words'
import type { Figure, FigureWords } from '../model/figure'
import { organisationName } from '../model/names'
import { ratingAt, valueOfKind } from '../model/place'
import { leavesOf, partnersAsked } from '../model/places'
import type { EvidenceSource, Partner, Plan } from '../model/plan'
import type { Worksheet } from '../model/worksheet'
import type { Say } from '../words/say'

export type QuadrantFigure = Extract<Figure, { kind: 'quadrant' }>
export interface Arc {
  readonly question: string
  readonly rating: number | null
  readonly source: EvidenceSource | null
}
export interface Mark {
  readonly partner: Partner
  readonly arcs: readonly Arc[]
  readonly lowest: number
  readonly middle: number
  readonly highest: number
  readonly across: number
}
export interface Quadrant {
  readonly marks: readonly Mark[]
  /** Partners that cannot be placed yet, since a rating is missing. */
  readonly unplaced: readonly Partner[]
}

function markOf(figure: QuadrantFigure, plan: Plan, partner: Partner): Mark | undefined {
  const arcs = figure.upward.map((question) => {
    const value = valueOfKind(plan, 'scale', question, [partner.id])
    return { question, rating: value?.rating ?? null, source: value?.evidence.trim() ? (value.source ?? 'assumed') : 'assumed' } as const
  })
  const ratings = arcs.flatMap((arc) => (arc.rating === null ? [] : [arc.rating])).sort((one, other) => one - other)
  const across = ratingAt(plan, figure.across, [partner.id])
  const lowest = ratings[0]
  if (across === null || lowest === undefined) return undefined
  // With two ratings the lower one is the middle: trust that is half unknown is not drawn higher than it is known.
  const middle = ratings[Math.floor((ratings.length - 1) / 2)] ?? lowest
  return { partner, arcs, lowest, middle, highest: ratings.at(-1) ?? lowest, across }
}

export function quadrant(figure: QuadrantFigure, plan: Plan): Quadrant {
  const partners = partnersAsked(plan)
  const marks = partners.map((partner) => markOf(figure, plan, partner)).filter((mark) => mark !== undefined)
  return { marks, unplaced: partners.filter((partner) => !marks.some((mark) => mark.partner === partner)) }
}

export function quadrantWords(figure: QuadrantFigure, plan: Plan, worksheets: readonly Worksheet[], say: Say): FigureWords {
  const leaves = worksheets.flatMap(leavesOf)
  const head = (id: string) => {
    const leaf = leaves.find((candidate) => candidate.id === id)
    return leaf ? shortText(leaf) : id
  }
  const cell = (partner: Partner, question: string) => {
    const value = valueOfKind(plan, 'scale', question, [partner.id])
    if (value?.rating == null) return say('rated.none')
    return `${value.rating}; ${value.evidence.trim() ? say(`source.${value.source ?? 'none'}`) : say('evidence.none')}`
  }
  const questions = [...figure.upward, figure.across]
  const { marks, unplaced } = quadrant(figure, plan)
  return {
    table: {
      head: [say('figure.partner'), ...questions.map(head)],
      rows: partnersAsked(plan).map((partner) => [
        organisationName(plan, partner.id, say) ?? '',
        ...questions.map((question) => cell(partner, question)),
      ]),
    },
    description: say('figure.quadrant', {
      placed: marks.length,
      unplaced: unplaced.length,
      high: marks.filter((mark) => mark.across >= 2 && mark.middle <= 1).length,
    }),
  }
}
