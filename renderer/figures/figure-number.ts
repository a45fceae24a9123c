import { figuresOf } from '../../content/figures/figure-words'
import type { Figure } from '../../content/model/figure'
import { worksheets } from '../../content/worksheets'

/** Figures are numbered in the order in which worksheets name them. */
export const figureNumber = (figure: Figure): number => figuresOf(worksheets).findIndex((known) => known.figure.id === figure.id) + 1
