/** Who covers what on as little room as possible: a line for each row, with the names, and what nobody or only one does. */
import { tallyWords } from '../../../content/figures/coverage'
import { tallyOf } from '../../../content/model/coverage'
import type { Block, Cell } from '../../../content/model/document'
import { organisationsAsked, partnersAsked, rowsOf } from '../../../content/model/places'
import type { CoverageQuestion } from '../../../content/model/question'
import type { Writing } from '../writing'
import { emptyCell, headCell } from './cell'
import { nameCell, namesCell } from './coverage-table'
import { aside, paragraph } from './paragraph'
import { toAgree } from './to-agree'

/** More organisations need more room for their names. */
const FEW = 6

interface Glance {
  readonly caption: string
  /** Only what one organisation alone does, in full or in part. */
  readonly alone: boolean
}

function isAlone(question: CoverageQuestion, row: string, { plan }: Writing): boolean {
  const { fully, partly } = tallyOf(plan, question.id, row, partnersAsked(plan))
  return (fully.length > 0 ? fully : partly).length === 1
}

const rowsShown = (question: CoverageQuestion, { alone }: Glance, writing: Writing): string[] =>
  rowsOf(writing.plan, question.id)
    .map(({ id }) => id)
    .filter((row) => !alone || isAlone(question, row, writing))

function tallyCell(question: CoverageQuestion, row: string, { plan, say }: Writing): Cell {
  const words = tallyWords(tallyOf(plan, question.id, row, partnersAsked(plan)), say)
  return words ? [paragraph('cell', { text: words, bold: true })] : emptyCell
}

function rowCells(question: CoverageQuestion, row: string, writing: Writing): Cell[] {
  const subjects = organisationsAsked(writing.plan)
  return [
    nameCell(question, row, writing),
    namesCell(question, row, 'fully', subjects, writing),
    namesCell(question, row, 'partly', subjects, writing),
    tallyCell(question, row, writing),
  ]
}

/** The name of the list stands above its rows when there are several lists. */
const groupRow = (question: CoverageQuestion): Cell[] => [[paragraph('cell', aside(question.label.text))], emptyCell, emptyCell, emptyCell]

/** In a draft a question to agree on; that nothing rests on one alone is only said where something is covered at all. */
function nothing(questions: readonly CoverageQuestion[], { caption, alone }: Glance, writing: Writing): Block[] {
  const { plan, outline, say } = writing
  if (alone) return questions.some(({ id }) => rowsOf(plan, id).length > 0) ? [paragraph('body', aside(say('document.none-alone')))] : []
  return [outline.draft ? toAgree('answer', caption, writing) : paragraph('body', aside(say('document.gap-list')))]
}

export function coverageGlance(questions: readonly CoverageQuestion[], glance: Glance, writing: Writing): Block[] {
  const { say } = writing
  const groups = questions
    .map((question) => ({ question, rows: rowsShown(question, glance, writing) }))
    .filter(({ rows }) => rows.length > 0)
  if (groups.length === 0) return nothing(questions, glance, writing)
  const isNamed = groups.length > 1
  const single = groups[0]?.question.label.text ?? ''
  return [
    {
      kind: 'table',
      head: [
        isNamed ? headCell({ text: say('document.covered') }) : headCell({ text: single }),
        ...(['fully', 'partly', 'note'] as const).map((word) => headCell({ text: say(`document.covered-${word}`) })),
      ],
      rows: groups.flatMap(({ question, rows }) => [
        ...(isNamed ? [groupRow(question)] : []),
        ...rows.map((row) => rowCells(question, row, writing)),
      ]),
      staysWithNext: groups.flatMap(({ rows }) => [...(isNamed ? [true] : []), ...rows.map(() => false)]),
      widths: organisationsAsked(writing.plan).length > FEW ? [27, 36, 25, 12] : [41, 26, 21, 12],
      caption: [{ text: glance.caption }],
    },
  ]
}
