/** The cells of a risk: what may happen, how it weighs, what stands beside it, and who holds it. */
import { stepWord } from '../../../content/model/answer-words'
import type { Cell, Paragraph, Run } from '../../../content/model/document'
import { ratingAt } from '../../../content/model/place'
import type { Leaf, RowsQuestion } from '../../../content/model/question'
import type { NumberedRisk } from '../../../content/model/risk-weight'
import type { Writing } from '../writing'
import { labelled, labelRuns } from './answer'
import { aside, paragraph } from './paragraph'
import { answersOver } from './rounds'
import { listOf } from './title-page'

/** Which ratings a cell tells, by the last word of each question's id. */
export const NOW = ['likelihood', 'impact'] as const
export const THEN = ['likelihood-after', 'impact-after'] as const

const partOf = ({ id }: Leaf): string => id.slice(id.indexOf('.') + 1)
const chosen = ({ columns }: RowsQuestion, parts: readonly string[]): Leaf[] =>
  parts.map((part) => columns.find((leaf) => partOf(leaf) === part)).filter((leaf) => leaf !== undefined)

export interface AskedRisk {
  readonly question: RowsQuestion
  readonly risk: NumberedRisk
  readonly writing: Writing
}

const answer = (leaf: Leaf, { risk, writing }: AskedRisk): Paragraph[] => answersOver(leaf, [risk.row], 'cell', writing, false)

/** Beside its label an answer needs no weight of its own. */
const plainly = (paragraphs: readonly Paragraph[]): Paragraph[] =>
  paragraphs.map((part) => ({ ...part, runs: part.runs.map(({ bold: _, ...run }): Run => run) }))

function underLabels(leaves: readonly Leaf[], asked: AskedRisk, label = (leaf: Leaf) => labelRuns(leaf, asked.writing)): Paragraph[] {
  return leaves.flatMap((leaf) => {
    const said = plainly(answer(leaf, asked))
    return said.length > 0 ? labelled(label(leaf), said, 'cell', asked.writing) : []
  })
}

/** Under a head that already says "now" or "what remains" the label needs one word. */
export function weightCell(parts: readonly string[], asked: AskedRisk): Cell {
  const { question, writing } = asked
  const words = (leaf: Leaf) => writing.say(partOf(leaf).startsWith('likelihood') ? 'document.likelihood' : 'document.impact')
  const said = underLabels(chosen(question, parts), asked, (leaf) => labelRuns(leaf, writing, words(leaf)))
  return said.length > 0 ? said : [paragraph('cell', aside(writing.say('rated.none')))]
}

function briefWeight(parts: readonly string[], word: 'now' | 'then', asked: AskedRisk): Paragraph {
  const { question, risk, writing } = asked
  const ratings = chosen(question, parts).map((leaf) => ({ leaf, rating: ratingAt(writing.plan, leaf.id, [risk.row]) }))
  const label: Run = { text: writing.say(`document.weight-${word}`), bold: true, label: true }
  const words = ratings.map(({ leaf, rating }) => (rating === null ? writing.say('rated.none') : stepWord(leaf, rating)))
  return ratings.every(({ rating }) => rating === null)
    ? paragraph('cell', label, { text: '  ' }, aside(writing.say('rated.none')))
    : paragraph('cell', label, { text: `  ${words.join(writing.say('document.semicolon'))}` })
}

/** Now and after the safeguard in words alone; what somebody wrote beside a rating follows. */
export function weightsCell(asked: AskedRisk): Cell {
  const reasons = chosen(asked.question, [...NOW, ...THEN]).flatMap((leaf) => {
    const [, ...reason] = answer(leaf, asked)
    return ratingAt(asked.writing.plan, leaf.id, [asked.risk.row]) === null && reason.length === 0 ? [] : reason
  })
  return [briefWeight(NOW, 'now', asked), briefWeight(THEN, 'then', asked), ...reasons]
}

export function riskCell(asked: AskedRisk): Cell {
  const { question, risk, writing } = asked
  const [what] = question.columns
  const [first, ...more] = what ? answer(what, asked) : []
  const named = first ?? paragraph('cell', aside(writing.say('row.unnamed')))
  const bold = named.runs.map((run) => ({ ...run, bold: true as const }))
  return [
    { ...named, runs: [{ text: `${risk.number}  `, soft: true }, ...bold] },
    ...more,
    ...underLabels(chosen(question, ['because', 'with']), asked),
  ]
}

/** Who sees to it, and by when. */
const onOneLine = ([first, second, ...more]: readonly Paragraph[]): Paragraph[] =>
  first && second && more.length === 0
    ? [{ ...first, runs: [...first.runs, { text: ' · ', soft: true }, ...second.runs] }]
    : [first, second, ...more].filter((part) => part !== undefined)

/** What is missing is named, since a risk without an owner is one that nobody holds. */
function gapsIn(leaves: readonly Leaf[], asked: AskedRisk): Paragraph[] {
  const { writing } = asked
  const missing = leaves.filter((leaf) => answer(leaf, asked).length === 0).map((leaf) => labelRuns(leaf, writing)[0]?.text ?? '')
  if (missing.length === 0) return []
  return [paragraph('cell', aside(writing.say('document.gaps', { questions: listOf(missing, writing.language) })))]
}

export function safeguardCell(asked: AskedRisk): Cell {
  const leaves = chosen(asked.question, ['safeguard', 'owner', 'by'])
  const [safeguard, ...held] = leaves
  return [...(safeguard ? answer(safeguard, asked) : []), ...onOneLine(underLabels(held, asked)), ...gapsIn(leaves, asked)]
}

export function heldCell(asked: AskedRisk): Cell {
  const leaves = chosen(asked.question, ['carrier', 'accepted'])
  return [...underLabels(leaves, asked), ...gapsIn(leaves, asked)]
}
