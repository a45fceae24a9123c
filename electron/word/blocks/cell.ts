/** One table cell: the answers to one question, or to several, each under its label. */
import type { Cell, Run } from '../../../content/model/document'
import type { Leaf as AskedLeaf } from '../../../content/model/question'
import type { Writing } from '../writing'
import { labelled, labelRuns } from './answer'
import { briefly } from './long-answers'
import { paragraph } from './paragraph'
import { answersOver, isSpokenOf } from './rounds'

export const headCell = (...runs: readonly Run[]): Cell => [paragraph('cell-head', ...runs)]
/** What stands in a table of its own accord, such as a name or a place. */
export const textCell = (text: string, bold?: true): Cell => [paragraph('cell', bold ? { text, bold, name: true } : { text, name: true })]

/** An empty cell still needs a paragraph. */
export const emptyCell: Cell = [paragraph('cell')]

interface CellOptions {
  /** Whether a missing answer is shown as a gap: not for those who are no longer asked. */
  readonly gaps: boolean
  /** Questions that stand alone in their column are named by its head. */
  readonly labels: boolean
  /** Whether long answers are left to the text below the table. */
  readonly brief?: true
}

function answerUnder(leaf: AskedLeaf, about: readonly string[], writing: Writing, { gaps, labels, brief }: CellOptions): Cell {
  const whole = answersOver(leaf, about, 'cell', writing, gaps)
  if (whole.length === 0) return []
  const shown = brief ? briefly(leaf, whole, writing) : whole
  return labels ? labelled(labelRuns(leaf, writing), shown, 'cell', writing) : shown
}

export function answersCell(leaves: readonly AskedLeaf[], about: readonly string[], writing: Writing, options: CellOptions): Cell {
  const shown = leaves.filter((leaf) => isSpokenOf(leaf, about, writing))
  const paragraphs = shown.flatMap((leaf) => answerUnder(leaf, about, writing, options))
  return paragraphs.length > 0 ? paragraphs : emptyCell
}
