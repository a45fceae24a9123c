import { drawnFrom } from '../../../content/figures/drawn-from'
import type { Block } from '../../../content/model/document'
import type { Figure } from '../../../content/model/figure'
import { listsOf } from '../../../content/model/names'
import type { OutlineBlock } from '../../../content/model/outline'
import { leavesOf } from '../../../content/model/places'
import type { Worksheet } from '../../../content/model/worksheet'
import type { Writing } from '../writing'

const askedIn = (worksheets: readonly Worksheet[]): Set<string> =>
  new Set([
    ...worksheets.flatMap(leavesOf).map((leaf) => leaf.id),
    ...worksheets.flatMap((worksheet) => worksheet.sections.flatMap((section) => section.questions.map((question) => question.id))),
  ])

type FigurePlace = Extract<OutlineBlock, { block: 'figure' }>

/** The figure that a block names, if its readers may see every question behind it and there is something to draw. */
export function figureShown(place: FigurePlace, writing: Writing): Figure | undefined {
  const { plan, worksheets, say, isFigureEmpty } = writing
  const worksheet = worksheets.find(({ id }) => id === place.worksheet)
  const figure = worksheet?.sections.flatMap((section) => section.figures).find(({ id }) => id === place.figure)
  if (!figure) return undefined
  const asked = askedIn(worksheets)
  return drawnFrom(figure).every((id) => asked.has(id)) && !isFigureEmpty(figure, plan, worksheets, say) ? figure : undefined
}

/** On paper nobody can ask what a mark means, so the caption says it. */
function keyOf(figure: Figure, { worksheets, say }: Writing): string {
  if (figure.kind !== 'coverage') return say(`document.key.${figure.kind}`)
  const question = listsOf(worksheets).find(({ id }) => id === figure.question)
  return question?.kind === 'coverage' ? say('document.key.coverage', question.levels) : ''
}

export function figureBlocks(place: FigurePlace, writing: Writing): Block[] {
  const figure = figureShown(place, writing)
  if (!figure) return []
  const { table, description } = writing.figureWords(figure, writing.plan, writing.worksheets, writing.say)
  return [
    { kind: 'figure', id: figure.id, caption: [{ text: `${figure.caption} ${keyOf(figure, writing)}`.trim() }], description, twin: table },
  ]
}
