/** Partners × ratings: what relates each candidate to us. Darker means rated higher, never better. */
import { ratingWords, shortText } from '../model/answer-words'
import type { Figure, FigureWords } from '../model/figure'
import { organisationName } from '../model/names'
import { leavesOf, partnersAsked } from '../model/places'
import type { Partner, Plan } from '../model/plan'
import type { Leaf } from '../model/question'
import type { Worksheet } from '../model/worksheet'
import type { Say } from '../words/say'
import { type Rated, ratedAt, ratedWords } from './rated'

export type HeatMapFigure = Extract<Figure, { kind: 'heat-map' }>
export type HeatCell = Rated
export interface HeatMap {
  readonly columns: readonly Leaf[]
  readonly rows: readonly { readonly partner: Partner; readonly cells: readonly HeatCell[] }[]
}

export function heatMap(figure: HeatMapFigure, plan: Plan, worksheets: readonly Worksheet[]): HeatMap {
  const leaves = worksheets.flatMap(leavesOf)
  const columns = figure.questions.map((id) => leaves.find((leaf) => leaf.id === id)).filter((leaf) => leaf !== undefined)
  const rows = partnersAsked(plan).map((partner) => ({ partner, cells: columns.map((leaf) => ratedAt(plan, leaf.id, [partner.id])) }))
  return { columns, rows }
}

export const isHeatMapEmpty = (map: HeatMap): boolean => map.rows.every((row) => row.cells.every((cell) => cell.rating === null))

const cellWords = (leaf: Leaf, cell: HeatCell, say: Say): string =>
  ratedWords(cell, (rating) => ratingWords(leaf, { kind: 'scale', rating, source: cell.source, evidence: '' }, say), say)

export function heatMapWords(map: HeatMap, plan: Plan, say: Say): FigureWords {
  const name = (partner: Partner) => organisationName(plan, partner.id, say) ?? ''
  const cells = map.rows.flatMap((row) => row.cells)
  const rated = cells.filter((cell) => cell.rating !== null)
  return {
    table: {
      head: [say('figure.partner'), ...map.columns.map(shortText)],
      rows: map.rows.map((row) => [
        name(row.partner),
        ...row.cells.map((cell, at) => (map.columns[at] ? cellWords(map.columns[at], cell, say) : '')),
      ]),
    },
    description: say('figure.heat-map', {
      partners: map.rows.length,
      rated: rated.length,
      all: cells.length,
      bare: rated.filter((cell) => !cell.supported).length,
    }),
  }
}
