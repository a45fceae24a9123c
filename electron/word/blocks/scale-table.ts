/** Ratings of one subject that belong together: what was asked, the rating, and what it rests on. */
import type { Cell, Table } from '../../../content/model/document'
import type { Leaf } from '../../../content/model/worksheet'
import type { Writing } from '../writing'
import { answerAt, candidMark, gap, labelRuns } from './answer'
import { emptyCell, headCell } from './cell'
import { paragraph } from './paragraph'

function ratingRow(label: Cell, leaf: Leaf, about: readonly string[], writing: Writing, gaps: boolean): Cell[] {
  const [rating, ...reasons] = answerAt(leaf, about, 'cell', writing)
  if (!rating) return [label, gaps ? [gap('cell', writing)] : emptyCell, emptyCell]
  return [label, [rating], reasons.length > 0 ? reasons : emptyCell]
}

export function scaleTable(leaves: readonly Leaf[], about: readonly string[], writing: Writing, gaps: boolean): Table {
  const { say } = writing
  // Said once in the head when it holds for every row.
  const allInside = leaves.every((leaf) => leaf.audience === 'inside')
  const label = (leaf: Leaf): Cell => [
    paragraph('cell', ...(allInside ? [{ text: leaf.text, bold: true, label: true } as const] : labelRuns(leaf, writing, leaf.text))),
  ]
  return {
    kind: 'table',
    head: [
      headCell({ text: say('document.question') }, ...(allInside ? [candidMark(writing)] : [])),
      headCell({ text: say('document.rating') }),
      headCell({ text: say('document.evidence') }),
    ],
    rows: leaves.map((leaf) => ratingRow(label(leaf), leaf, about, writing, gaps)),
    widths: [36, 16, 48],
  }
}
