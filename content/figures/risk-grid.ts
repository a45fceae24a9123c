/** Risks by likelihood and impact, before the safeguard and after it. */
import type { Figure, FigureWords } from '../model/figure'
import { listsOf, rowName } from '../model/names'
import { ratingAt } from '../model/place'
import { rowsOf } from '../model/places'
import type { Plan } from '../model/plan'
import type { Worksheet } from '../model/worksheet'
import type { Say } from '../words/say'

export type RiskGridFigure = Extract<Figure, { kind: 'risk-grid' }>
export interface Spot {
  readonly likelihood: number
  readonly impact: number
}
export interface PlacedRisk {
  /** As numbered in the list, from 1. */
  readonly number: number
  readonly row: string
  readonly name: string
  readonly before: Spot | null
  readonly after: Spot | null
}

function spot(plan: Plan, [likelihood, impact]: readonly [string, string], row: string): Spot | null {
  const across = ratingAt(plan, likelihood, [row])
  const up = ratingAt(plan, impact, [row])
  return across === null || up === null ? null : { likelihood: across, impact: up }
}

export function riskGrid(figure: RiskGridFigure, plan: Plan, worksheets: readonly Worksheet[], say: Say): PlacedRisk[] {
  const list = listsOf(worksheets).find((question) => question.id === figure.question)
  if (!list) return []
  return rowsOf(plan, figure.question).map((row, at) => ({
    number: at + 1,
    row: row.id,
    name: rowName(plan, list, row.id, say),
    before: spot(plan, figure.before, row.id),
    after: spot(plan, figure.after, row.id),
  }))
}

export function riskGridWords(risks: readonly PlacedRisk[], say: Say): FigureWords {
  const words = (at: Spot | null) => (at ? say('figure.spot', { likelihood: at.likelihood, impact: at.impact }) : say('rated.none'))
  return {
    table: {
      head: [say('figure.risk'), say('figure.now'), say('figure.then')],
      rows: risks.map((risk) => [`${risk.number}. ${risk.name}`, words(risk.before), words(risk.after)]),
    },
    description: say('figure.risk-grid', {
      risks: risks.length,
      placed: risks.filter((risk) => risk.before).length,
      after: risks.filter((risk) => risk.after).length,
    }),
  }
}
