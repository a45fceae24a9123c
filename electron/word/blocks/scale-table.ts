/** Ratings of one subject that belong together: what was asked, the rating, and what it rests on. */
import type { Cell, Table } from '../../../content/model/document'
import type { Leaf } from '../../../content/model/worksheet'
import type { Writing } from '../writing'
import { answerAt, gap, labelRuns } from './answer'
import { emptyCell, headCell } from './cell'
import { paragraph } from './paragraph'

function ratingRow(leaf: Leaf, about: readonly string[], writing: Writing, gaps: boolean): Cell[] {
  const question = [paragraph('cell', ...labelRuns(leaf, writing, leaf.text))]
  const [rating, ...reasons] = answerAt(leaf, about, 'cell', writing)
  if (!rating) return [question, gaps ? [gap('cell', writing)] : emptyCell, emptyCell]
  return [question, [rating], reasons.length > 0 ? reasons : emptyCell]
}

export const scaleTable = (leaves: readonly Leaf[], about: readonly string[], writing: Writing, gaps: boolean): Table => ({
  kind: 'table',
  head: (['question', 'rating', 'evidence'] as const).map((part) => headCell({ text: writing.say(`document.${part}`) })),
  rows: leaves.map((leaf) => ratingRow(leaf, about, writing, gaps)),
  widths: [30, 18, 52],
})
