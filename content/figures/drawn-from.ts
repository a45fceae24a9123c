/** Which questions a figure shows answers to, so that one with a question for us alone in it can be left out. */
import type { Figure } from '../model/figure'

export function drawnFrom(figure: Figure): readonly string[] {
  switch (figure.kind) {
    case 'heat-map':
      return figure.questions
    case 'coverage':
      return [figure.question]
    case 'quadrant':
      return [...figure.upward, figure.across]
    case 'risk-grid':
      return [figure.question, ...figure.before, ...figure.after]
    case 'continuum':
      return [figure.whole.now, figure.whole.intended, figure.list, figure.each.now, figure.each.intended]
    case 'components':
      return figure.questions
    case 'web':
      return [figure.actors, figure.organisation, figure.level, figure.links, figure.between, figure.strength]
    case 'orbits':
      return [figure.pull, figure.balance, ...figure.nucleus]
  }
}
