/** The register of risks: each numbered as in the list, how it weighs, what stands beside it, what remains and who holds that. */
import type { Block, Cell } from '../../../content/model/document'
import { listNamed } from '../../../content/model/names'
import { risksShown } from '../../../content/model/risk-weight'
import type { Writing } from '../writing'
import { emptyCell, headCell } from './cell'
import { itemBlocks } from './item-blocks'
import { listed } from './listed'
import { aside, paragraph, textOf } from './paragraph'
import { type AskedRisk, heldCell, NOW, riskCell, safeguardCell, THEN, weightCell, weightsCell } from './risk-cells'

/** Letters beyond which a risk is no longer read in a column. */
const LONGEST_IN_REGISTER = 1_200

interface Shape {
  readonly heads: readonly ('risk' | 'now' | 'safeguard' | 'remains' | 'holds' | 'weight')[]
  readonly widths: readonly number[]
  readonly cells: (asked: AskedRisk) => Cell[]
}

const WHOLE: Shape = {
  heads: ['risk', 'now', 'safeguard', 'remains', 'holds'],
  widths: [29, 16, 26, 16, 17],
  cells: (asked) => [riskCell(asked), weightCell(NOW, asked), safeguardCell(asked), weightCell(THEN, asked), heldCell(asked)],
}

const BRIEF: Shape = {
  heads: ['risk', 'weight', 'safeguard', 'holds'],
  widths: [32, 25, 32, 16],
  cells: (asked) => [riskCell(asked), weightsCell(asked), safeguardCell(asked), heldCell(asked)],
}

const lettersIn = (cell: Cell): number => cell.reduce((sum, { runs }) => sum + textOf(runs).length, 0)

function register(shape: Shape, most: number | undefined, caption: string, writing: Writing): Block[] {
  const question = listNamed(writing.worksheets, 'risks')
  if (question?.kind !== 'rows') return []
  const risks = risksShown(writing.plan, most)
  if (risks.length === 0) return [paragraph('body', aside(writing.say('document.no-risks')))]
  const rows = risks.map((risk) => shape.cells({ question, risk, writing }))
  if (rows.some((cells) => cells.some((cell) => lettersIn(cell) > LONGEST_IN_REGISTER)))
    return risks.flatMap(({ row, number }) => itemBlocks(listed(question, writing), row, number - 1, writing))
  return [
    {
      kind: 'table',
      head: shape.heads.map((word) => headCell({ text: writing.say(`document.risk-${word}`) })),
      rows: rows.map((cells) => cells.map((cell) => (cell.length > 0 ? cell : emptyCell))),
      widths: shape.widths,
      caption: [{ text: caption }],
    },
  ]
}

export const riskRegister = (writing: Writing): Block[] => register(WHOLE, undefined, writing.say('document.register'), writing)

/** For those who have little time: the heaviest, and how many more there are. */
export function heaviestRisks(most: number, writing: Writing): Block[] {
  const all = risksShown(writing.plan).length
  const count = Math.min(most, all)
  return register(BRIEF, most, writing.say('document.heaviest', { count, more: all - count }), writing)
}
