/** Every figure's table twin and description, by kind. A figure without anything to draw is empty and left out. */
import type { FigureWords } from '../model/figure'
import type { Plan } from '../model/plan'
import type { Figure, Worksheet } from '../model/worksheet'
import type { Say } from '../words/say'
import { coverageMap, coverageWords } from './coverage'
import { heatMap, heatMapWords, isHeatMapEmpty } from './heat-map'
import { quadrant, quadrantWords } from './quadrant'
import { riskGrid, riskGridWords } from './risk-grid'

export function figureWords(figure: Figure, plan: Plan, worksheets: readonly Worksheet[], say: Say): FigureWords {
  switch (figure.kind) {
    case 'heat-map':
      return heatMapWords(heatMap(figure, plan, worksheets), plan, say)
    case 'coverage':
      return coverageWords(coverageMap(figure, plan, worksheets), plan, say)
    case 'quadrant':
      return quadrantWords(figure, plan, worksheets, say)
    case 'risk-grid':
      return riskGridWords(riskGrid(figure, plan, worksheets, say), say)
  }
}

export function isFigureEmpty(figure: Figure, plan: Plan, worksheets: readonly Worksheet[], say: Say): boolean {
  switch (figure.kind) {
    case 'heat-map':
      return isHeatMapEmpty(heatMap(figure, plan, worksheets))
    case 'coverage':
      return coverageMap(figure, plan, worksheets).rows.length === 0
    case 'quadrant':
      return quadrant(figure, plan).marks.length === 0
    case 'risk-grid':
      return riskGrid(figure, plan, worksheets, say).every((risk) => risk.before === null && risk.after === null)
  }
}

/** All figures that worksheets name, with the worksheet each belongs to. */
export const figuresOf = (worksheets: readonly Worksheet[]): { worksheet: Worksheet; figure: Figure }[] =>
  worksheets.flatMap((worksheet) => worksheet.sections.flatMap((section) => section.figures.map((figure) => ({ worksheet, figure }))))
