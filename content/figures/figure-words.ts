/** Every figure's table twin and description, by kind. A figure without anything to draw is empty and left out. */
import type { Figure, FigureWords } from '../model/figure'
import type { Plan } from '../model/plan'
import type { Worksheet } from '../model/worksheet'
import type { Say } from '../words/say'
import { areComponentsEmpty, components, componentsWords } from './components'
import { continuum, continuumWords, isContinuumEmpty } from './continuum'
import { coverageMap, coverageWords } from './coverage'
import { heatMap, heatMapWords, isHeatMapEmpty } from './heat-map'
import { areOrbitsEmpty, orbits } from './orbits'
import { orbitsWords } from './orbits-words'
import { quadrant, quadrantWords } from './quadrant'
import { riskGrid, riskGridWords } from './risk-grid'
import { isWebEmpty, web, webWords } from './web'

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
    case 'continuum':
      return continuumWords(figure, plan, worksheets, say)
    case 'components':
      return componentsWords(components(figure, plan, worksheets), plan, say)
    case 'web':
      return webWords(figure, plan, worksheets, say)
    case 'orbits':
      return orbitsWords(figure, plan, worksheets, say)
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
    case 'continuum':
      return isContinuumEmpty(continuum(figure, plan, worksheets))
    case 'components':
      return areComponentsEmpty(components(figure, plan, worksheets))
    case 'web':
      return isWebEmpty(web(figure, plan))
    case 'orbits':
      return areOrbitsEmpty(orbits(figure, plan))
  }
}

/** All figures that worksheets name, with the worksheet each belongs to. */
export const figuresOf = (worksheets: readonly Worksheet[]): { worksheet: Worksheet; figure: Figure }[] =>
  worksheets.flatMap((worksheet) => worksheet.sections.flatMap((section) => section.figures.map((figure) => ({ worksheet, figure }))))
