/** What the program says itself: text under a heading, a list, a table. */
import type { Block, Paragraph } from '../../../../content/model/document'
import type { OutlineBlock } from '../../../../content/model/outline'
import { headCell } from '../cell'
import { paragraph } from '../paragraph'

type Words = Extract<OutlineBlock, { block: 'words' }>

const cells = (row: readonly string[]): Paragraph[][] =>
  row.map((text, at) => [paragraph('cell', { text, ...(at === 0 && { bold: true }) })])

const tableOf = ({ head, rows, widths }: NonNullable<Words['table']>): Block => ({
  kind: 'table',
  head: head.map((text) => headCell({ text })),
  rows: rows.map(cells),
  flows: true,
  widths,
})

export const wordsBlocks = ({ title, text, list, table }: Words): Block[] => [
  { kind: 'heading', level: 2, text: title },
  ...(text ? [paragraph('body', { text })] : []),
  ...(list ? [{ kind: 'list', items: list.map((item) => [{ text: item }]) } as const] : []),
  ...(table ? [tableOf(table)] : []),
]
