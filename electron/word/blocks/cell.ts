/** One table cell: the answers to one question, or to several, each under its label. */
import type { Cell, Run } from '../../../content/model/document'
import { isShown } from '../../../content/model/places'
import type { Leaf as AskedLeaf } from '../../../content/model/worksheet'
import type { Writing } from '../writing'
import { answerAt, gap, labelRuns, writtenAt } from './answer'
import { paragraph } from './paragraph'

export const headCell = (...runs: readonly Run[]): Cell => [paragraph('cell-head', ...runs)]
export const textCell = (text: string, bold?: true): Cell => [paragraph('cell', bold ? { text, bold } : { text })]

/** An empty cell still needs a paragraph. */
export const emptyCell: Cell = [paragraph('cell')]

interface CellOptions {
  /** Whether a missing answer is shown as a gap: not for those who are no longer asked. */
  readonly gaps: boolean
  /** Questions that stand alone in their column are named by its head. */
  readonly labels: boolean
}

function answerUnder(leaf: AskedLeaf, about: readonly string[], writing: Writing, { gaps, labels }: CellOptions): Cell {
  const answer = answerAt(leaf, about, 'cell', writing)
  const missing = answer.length === 0
  if (missing && (!gaps || leaf.optional)) return []
  const shown = missing ? [gap('cell', writing)] : answer
  const [first, ...rest] = shown
  if (!labels || !first) return shown
  return [{ ...first, runs: [...labelRuns(leaf, writing), { text: '  ' }, ...first.runs] }, ...rest]
}

export function answersCell(leaves: readonly AskedLeaf[], about: readonly string[], writing: Writing, options: CellOptions): Cell {
  const shown = leaves.filter((leaf) => isShown(writing.plan, leaf.showWhen, about))
  const paragraphs = shown.flatMap((leaf) => answerUnder(leaf, about, writing, options))
  return paragraphs.length > 0 ? paragraphs : emptyCell
}

/** Whether anything was written about a subject in these questions. */
export const isAnyWritten = (leaves: readonly AskedLeaf[], about: readonly string[], writing: Writing): boolean =>
  leaves.some((leaf) => isShown(writing.plan, leaf.showWhen, about) && writtenAt(writing, leaf, about) !== undefined)
