/** A list of risks, constraints and the like: one row an item, and no more columns than a page can carry. */
import type { Block, Cell } from '../../../content/model/document'
import { rowsOf } from '../../../content/model/places'
import type { Leaf, RowsQuestion } from '../../../content/model/worksheet'
import type { Writing } from '../writing'
import { labelRuns } from './answer'
import { answersCell, headCell } from './cell'
import { packColumns, weightOf } from './pack-columns'
import { aside, paragraph } from './paragraph'

/** Short labels below one another: what stands in the column, top to bottom. */
const groupHead = (leaves: readonly Leaf[], writing: Writing): Cell =>
  headCell(...leaves.flatMap((leaf, at) => (at === 0 ? labelRuns(leaf, writing) : [{ text: '\n' }, ...labelRuns(leaf, writing)])))

/** The item's own name comes first, numbered as figures number it. */
function namedCell(leaves: readonly Leaf[], row: string, at: number, writing: Writing): Cell {
  const [name, ...others] = leaves
  if (!name) return []
  const [first, ...more] = answersCell([name], [row], writing, { gaps: true, labels: false })
  const named = first
    ? [{ ...first, runs: [{ text: `${at + 1}  `, soft: true } as const, ...first.runs.map((run) => ({ ...run, bold: true as const }))] }]
    : []
  return [...named, ...more, ...(others.length > 0 ? answersCell(others, [row], writing, { gaps: true, labels: true }) : [])]
}

function itemRow(groups: readonly (readonly Leaf[])[], row: string, at: number, writing: Writing): Cell[] {
  return groups.map((leaves, group) =>
    group === 0 ? namedCell(leaves, row, at, writing) : answersCell(leaves, [row], writing, { gaps: true, labels: leaves.length > 1 }),
  )
}

/** Stacked answers need room whatever they are; the rest goes by how long its texts tend to be. */
const widthOf = (leaves: readonly Leaf[], at: number): number =>
  Math.min(5, Math.max(leaves.length > 1 || at === 0 ? 3.8 : 1.8, weightOf(leaves)))

export function rowsTable(question: RowsQuestion, writing: Writing): Block[] {
  const rows = rowsOf(writing.plan, question.id)
  if (rows.length === 0) return [paragraph('body', aside(writing.say('document.gap-list')))]
  const groups = packColumns(question.columns)
  return [
    {
      kind: 'table',
      head: groups.map((leaves) => groupHead(leaves, writing)),
      rows: rows.map((row, at) => itemRow(groups, row.id, at, writing)),
      widths: groups.map(widthOf),
      caption: [{ text: question.text }],
    },
  ]
}
