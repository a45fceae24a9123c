/** Partners × ratings: what relates each candidate to us. Darker means rated higher, never better. */
import { ratingWords, shortText, sourceWords } from '../model/answer-words'
import type { FigureWords } from '../model/figure'
import { organisationName } from '../model/names'
import { valueOfKind } from '../model/place'
import { leavesOf, partnersAsked } from '../model/places'
import type { EvidenceSource, Partner, Plan } from '../model/plan'
import type { Figure, Leaf, Worksheet } from '../model/worksheet'
import type { Say } from '../words/say'

export type HeatMapFigure = Extract<Figure, { kind: 'heat-map' }>
export interface HeatCell {
  readonly rating: number | null
  readonly source: EvidenceSource | null
  /** A rating with a reason written beside it. */
  readonly supported: boolean
}
export interface HeatMap {
  readonly columns: readonly Leaf[]
  readonly rows: readonly { readonly partner: Partner; readonly cells: readonly HeatCell[] }[]
}

const cellOf = (plan: Plan, question: string, partner: string): HeatCell => {
  const value = valueOfKind(plan, 'scale', question, [partner])
  return { rating: value?.rating ?? null, source: value?.source ?? null, supported: (value?.evidence.trim() ?? '') !== '' }
}

export function heatMap(figure: HeatMapFigure, plan: Plan, worksheets: readonly Worksheet[]): HeatMap {
  const leaves = worksheets.flatMap(leavesOf)
  const columns = figure.questions.map((id) => leaves.find((leaf) => leaf.id === id)).filter((leaf) => leaf !== undefined)
  const rows = partnersAsked(plan).map((partner) => ({ partner, cells: columns.map((leaf) => cellOf(plan, leaf.id, partner.id)) }))
  return { columns, rows }
}

export const isHeatMapEmpty = (map: HeatMap): boolean => map.rows.every((row) => row.cells.every((cell) => cell.rating === null))

function cellWords(leaf: Leaf, cell: HeatCell, say: Say): string {
  if (cell.rating === null) return say('rated.none')
  const value = { kind: 'scale', rating: cell.rating, source: cell.source, evidence: '' } as const
  return `${ratingWords(leaf, value, say)}; ${cell.supported ? sourceWords(value, say) : say('evidence.none')}`
}

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
