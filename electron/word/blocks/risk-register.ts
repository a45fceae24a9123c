/** The register of risks: each numbered as in the list, how it weighs, what stands beside it, what remains and who holds that. */
import type { Block, Cell, Paragraph } from '../../../content/model/document'
import { listNamed } from '../../../content/model/names'
import type { Leaf, RowsQuestion } from '../../../content/model/question'
import { type NumberedRisk, risksShown } from '../../../content/model/risk-weight'
import type { Writing } from '../writing'
import { labelled, labelRuns } from './answer'
import { emptyCell, headCell } from './cell'
import { itemBlocks } from './item-blocks'
import { listed } from './listed'
import { aside, paragraph, textOf } from './paragraph'
import { answersOver } from './rounds'
import { listOf } from './title-page'

/** Letters beyond which a risk is no longer read in a column. */
const LONGEST_IN_REGISTER = 1_200

/** Its columns, by the last word of each question's id. */
const NOW = ['likelihood', 'impact']
const THEN = ['likelihood-after', 'impact-after']

const partOf = ({ id }: Leaf): string => id.slice(id.indexOf('.') + 1)
const chosen = ({ columns }: RowsQuestion, parts: readonly string[]): Leaf[] =>
  parts.map((part) => columns.find((leaf) => partOf(leaf) === part)).filter((leaf) => leaf !== undefined)

interface Asked {
  readonly row: string
  readonly writing: Writing
}

const answer = (leaf: Leaf, { row, writing }: Asked): Paragraph[] => answersOver(leaf, [row], 'cell', writing, false)

/** Under a head that already says "now" or "what remains" the label needs one word. */
function underLabels(leaves: readonly Leaf[], asked: Asked, label = (leaf: Leaf) => labelRuns(leaf, asked.writing)): Paragraph[] {
  return leaves.flatMap((leaf) => {
    const said = answer(leaf, asked)
    return said.length > 0 ? labelled(label(leaf), said, 'cell', asked.writing) : []
  })
}

function weightCell(leaves: readonly Leaf[], asked: Asked): Cell {
  const { writing } = asked
  const words = (leaf: Leaf) => writing.say(partOf(leaf).startsWith('likelihood') ? 'document.likelihood' : 'document.impact')
  const said = underLabels(leaves, asked, (leaf) => labelRuns(leaf, writing, words(leaf)))
  return said.length > 0 ? said : [paragraph('cell', aside(writing.say('rated.none')))]
}

function riskCell(question: RowsQuestion, number: number, asked: Asked): Cell {
  const [what] = question.columns
  const [first, ...more] = what ? answer(what, asked) : []
  const named = first ?? paragraph('cell', aside(asked.writing.say('row.unnamed')))
  const bold = named.runs.map((run) => ({ ...run, bold: true as const }))
  return [
    { ...named, runs: [{ text: `${number}  `, soft: true }, ...bold] },
    ...more,
    ...underLabels(chosen(question, ['because', 'with']), asked),
  ]
}

/** What is missing beside it is named, since a risk without an owner is one that nobody holds. */
function heldCell(question: RowsQuestion, parts: readonly string[], asked: Asked): Cell {
  const { writing } = asked
  const leaves = chosen(question, parts)
  const missing = leaves.filter((leaf) => answer(leaf, asked).length === 0).map((leaf) => labelRuns(leaf, writing)[0]?.text ?? '')
  const questions = listOf(missing, writing.language)
  const gaps = missing.length > 0 ? [paragraph('cell', aside(writing.say('document.gaps', { questions })))] : []
  return [...underLabels(leaves, asked), ...gaps]
}

function safeguardCell(question: RowsQuestion, asked: Asked): Cell {
  const [safeguard, ...held] = ['safeguard', 'owner', 'by']
  const said = chosen(question, [safeguard ?? '']).flatMap((leaf) => answer(leaf, asked))
  return said.length > 0 ? [...said, ...heldCell(question, held, asked)] : heldCell(question, ['safeguard', 'owner', 'by'], asked)
}

const rowOf = (question: RowsQuestion, { row, number }: NumberedRisk, writing: Writing): Cell[] => [
  riskCell(question, number, { row, writing }),
  weightCell(chosen(question, NOW), { row, writing }),
  safeguardCell(question, { row, writing }),
  weightCell(chosen(question, THEN), { row, writing }),
  heldCell(question, ['carrier', 'accepted'], { row, writing }),
]

const lettersIn = (cell: Cell): number => cell.reduce((sum, { runs }) => sum + textOf(runs).length, 0)

/** How many of the list the table leaves out. */
function captionOf(question: RowsQuestion, most: number | undefined, shown: number, all: number, { say }: Writing): string {
  if (most === undefined) return question.text
  return say('document.heaviest', { count: shown, more: all - shown })
}

export function riskRegister(most: number | undefined, writing: Writing): Block[] {
  const question = listNamed(writing.worksheets, 'risks')
  if (question?.kind !== 'rows') return []
  const risks = risksShown(writing.plan, most)
  if (risks.length === 0) return [paragraph('body', aside(writing.say('document.no-risks')))]
  const rows = risks.map((risk) => rowOf(question, risk, writing))
  if (rows.some((cells) => cells.some((cell) => lettersIn(cell) > LONGEST_IN_REGISTER)))
    return risks.flatMap(({ row, number }) => itemBlocks(listed(question, writing), row, number - 1, writing))
  const all = risksShown(writing.plan).length
  return [
    {
      kind: 'table',
      head: (['risk', 'now', 'safeguard', 'remains', 'holds'] as const).map((word) =>
        headCell({ text: writing.say(`document.risk-${word}`) }),
      ),
      rows: rows.map((cells) => cells.map((cell) => (cell.length > 0 ? cell : emptyCell))),
      widths: [29, 16, 26, 16, 17],
      caption: [{ text: captionOf(question, most, risks.length, all, writing) }],
    },
  ]
}
