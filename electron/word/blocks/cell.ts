/** One table cell: the answers to one question, or to several, each under its label. */
import type { Cell, Run } from '../../../content/model/document'
import { isShown } from '../../../content/model/places'
import type { Leaf as AskedLeaf } from '../../../content/model/worksheet'
import { writtenAt } from '../../../content/model/written'
import type { Writing } from '../writing'
import { answerAt, gap, labelRuns } from './answer'
import { briefly } from './long-answers'
import { isTurned, paragraph } from './paragraph'

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

/** The label runs into the answer, unless they run in different directions. */
export function labelled(label: readonly Run[], shown: Cell, writing: Writing): Cell {
  const [first, ...rest] = shown
  if (!first || isTurned(first, writing.language)) return [paragraph('cell', ...label), ...shown]
  const { own: _, ...line } = first
  return [{ ...line, runs: [...label, { text: '  ' }, ...first.runs] }, ...rest]
}

function answerUnder(leaf: AskedLeaf, about: readonly string[], writing: Writing, { gaps, labels, brief }: CellOptions): Cell {
  const whole = answerAt(leaf, about, 'cell', writing)
  const answer = brief ? briefly(leaf, whole, writing) : whole
  const missing = answer.length === 0
  if (missing && (!gaps || leaf.optional)) return []
  const shown = missing ? [gap('cell', writing)] : answer
  return labels ? labelled(labelRuns(leaf, writing), shown, writing) : shown
}

export function answersCell(leaves: readonly AskedLeaf[], about: readonly string[], writing: Writing, options: CellOptions): Cell {
  const shown = leaves.filter((leaf) => isShown(writing.plan, leaf, about))
  const paragraphs = shown.flatMap((leaf) => answerUnder(leaf, about, writing, options))
  return paragraphs.length > 0 ? paragraphs : emptyCell
}

/** Whether anything was written about a subject in these questions. */
export const isAnyWritten = (leaves: readonly AskedLeaf[], about: readonly string[], writing: Writing): boolean =>
  leaves.some((leaf) => isShown(writing.plan, leaf, about) && writtenAt(writing.plan, leaf, about) !== undefined)
