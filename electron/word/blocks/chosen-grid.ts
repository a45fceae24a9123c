/** Partners or organisations down, chosen questions across, on as little room as their words need; where we stand with each is under its name. */
import { shortText } from '../../../content/model/answer-words'
import type { Block, Cell, Paragraph } from '../../../content/model/document'
import type { OutlineBlock } from '../../../content/model/outline'
import { gridAsked } from '../../../content/model/outline-asks'
import { subjectsOf } from '../../../content/model/places'
import type { GridQuestion, Leaf } from '../../../content/model/question'
import { isDeclined, type Writing } from '../writing'
import { candidMark, gap, labelled, labelRuns } from './answer'
import { emptyCell, headCell } from './cell'
import { briefly, longAnswers } from './long-answers'
import { aside, isTurned, paragraph } from './paragraph'
import { answersOver, isAnyWritten, isSpokenOf } from './rounds'
import { sharedScale } from './scale-words'
import { nameRun } from './subjects'
import { listOf } from './title-page'

type Grid = Extract<OutlineBlock, { block: 'grid' }>
type Column = GridQuestion['columns'][number] & { readonly bare?: true; readonly width?: number }

const leavesIn = (columns: readonly Column[]): Leaf[] => columns.flatMap(({ questions }) => questions)
const isStanding = ({ questions }: Column): boolean => questions.every(({ kind }) => kind === 'status')

/** A rating and what it rests on in one paragraph, where both run the same way. */
function runIn(answer: readonly Paragraph[], { language }: Writing): Paragraph[] {
  const [rating, reason, ...more] = answer
  if (!rating || !reason || isTurned(reason, language)) return [...answer]
  return [{ ...rating, runs: [...rating.runs, { text: '  ' }, ...reason.runs] }, ...more]
}

interface Asked {
  readonly id: string
  readonly writing: Writing
  readonly bare: boolean
}

function answerIn(leaf: Leaf, { id, writing, bare }: Asked): Paragraph[] {
  const whole = answersOver(leaf, [id], 'cell', writing, false)
  const brief = briefly(leaf, whole, writing)
  const shown = leaf.kind === 'scale' ? runIn(brief, writing) : brief
  return bare || shown.length === 0 ? [...shown] : labelled(labelRuns(leaf, writing), shown, 'cell', writing)
}

/** What is missing: each question in a draft, otherwise one word for the cell, or the names of those that are missing beside others. */
function missingIn(missing: readonly Leaf[], isEmpty: boolean, { writing }: Asked): Paragraph[] {
  if (missing.length === 0) return []
  if (writing.outline.draft) return missing.map((leaf) => gap('cell', writing, leaf))
  if (isEmpty) return [gap('cell', writing)]
  const questions = listOf(missing.map(shortText), writing.language)
  return [paragraph('cell', aside(writing.say(writing.outside ? 'document.gaps-outside' : 'document.gaps', { questions })))]
}

function cellOf(column: Column, id: string, writing: Writing): Cell {
  const asked = { id, writing, bare: column.bare === true || column.questions.length === 1 }
  const leaves = column.questions.filter((leaf) => isSpokenOf(leaf, [id], writing))
  const answers = leaves.map((leaf) => ({ leaf, shown: answerIn(leaf, asked) }))
  const said = answers.flatMap(({ shown }) => shown)
  const missing = answers.filter(({ leaf, shown }) => shown.length === 0 && !leaf.optional).map(({ leaf }) => leaf)
  const cell = [...said, ...missingIn(missing, said.length === 0, asked)]
  return cell.length > 0 ? cell : emptyCell
}

function columnHead({ text, questions, bare }: Column, writing: Writing): Cell {
  const isCandid = (bare || questions.length === 1) && questions.every(({ audience }) => audience === 'inside')
  return headCell({ text }, ...(isCandid ? [candidMark(writing)] : []))
}

function nameCell(id: string, hasStanding: boolean, writing: Writing): Cell {
  const partner = writing.partners.find((known) => known.id === id)
  const name = paragraph('cell', nameRun(id, writing))
  return hasStanding && partner ? [name, paragraph('cell', { text: writing.say(`status.${partner.status}`) })] : [name]
}

/**
 * Where the decision itself is told, all partners. Otherwise without those who were declined, whoever is only thought of while
 * nothing is said of them, and whom nothing of this is asked of.
 */
function subjectsIn(of: Grid['of'], columns: readonly Column[], hasStanding: boolean, writing: Writing): string[] {
  if (hasStanding) return subjectsOf(of, writing.partners)
  const leaves = leavesIn(columns)
  const told = writing.partners.filter(
    (partner) => !isDeclined(partner) && (partner.status !== 'candidate' || isAnyWritten(leaves, [partner.id], writing)),
  )
  return subjectsOf(of, told).filter((id) => leaves.some((leaf) => isSpokenOf(leaf, [id], writing)))
}

const captionOf = (caption: string, columns: readonly Column[], writing: Writing): string => {
  const key = sharedScale(leavesIn(columns), writing)
  return key ? writing.say('document.scale', { what: caption, key }) : caption
}

export function chosenGrid(block: Grid, writing: Writing): Block[] {
  const grid = gridAsked(block, writing.worksheets)
  if (!grid) return []
  const hasStanding = grid.columns.some(isStanding)
  const columns: Column[] = grid.columns.filter((column) => !isStanding(column))
  const subjects = subjectsIn(block.of, columns, hasStanding, writing)
  // A draft asks once who takes part, where it names the parties.
  if (subjects.length === 0) return writing.outline.draft ? [] : [paragraph('body', aside(writing.say('document.no-partners')))]
  return [
    {
      kind: 'table',
      head: [
        headCell({ text: writing.say(block.of === 'organisation' ? 'figure.organisation' : 'document.partner') }),
        ...columns.map((column) => columnHead(column, writing)),
      ],
      rows: subjects.map((id) => [nameCell(id, hasStanding, writing), ...columns.map((column) => cellOf(column, id, writing))]),
      widths: [1.6, ...columns.map(({ width }) => width ?? 3)],
      caption: [{ text: captionOf(block.caption, columns, writing) }],
    },
    ...longAnswers({ ...grid, columns: columns.map(({ text, questions }) => ({ text, questions })) }, subjects, writing),
  ]
}
