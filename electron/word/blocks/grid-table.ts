/** Partners down, criteria across: the evidence stands beside each rating. */
import type { Block, Cell, Run } from '../../../content/model/document'
import { organisationName } from '../../../content/model/names'
import type { Partner } from '../../../content/model/plan'
import type { GridQuestion, Leaf } from '../../../content/model/worksheet'
import { isDeclined, type Writing } from '../writing'
import { labelRuns } from './answer'
import { answersCell, headCell, isAnyWritten } from './cell'
import { longAnswers } from './long-answers'
import { aside, paragraph } from './paragraph'

const leavesOfGrid = (question: GridQuestion): Leaf[] => question.columns.flatMap((column) => column.questions)

/** The meaning of the numbers, when all ratings in the grid share one scale. */
function scaleKey(leaves: readonly Leaf[]): string {
  const scales = leaves
    .filter((leaf) => leaf.kind === 'scale')
    .map((leaf) => leaf.steps.map((step) => `${step.value} ${step.text}`).join(', '))
  const [first] = scales
  return first && scales.every((scale) => scale === first) ? first : ''
}

/** Ratings carry their evidence and need room like long texts. */
const widthOf = (column: GridQuestion['columns'][number]): number =>
  column.questions.some((leaf) => leaf.kind === 'long' || leaf.kind === 'scale') ? 3 : 1.5

function columnHead(column: GridQuestion['columns'][number], writing: Writing): Cell {
  const [only, ...others] = column.questions
  return headCell(...(only && others.length === 0 ? labelRuns(only, writing, column.text) : [{ text: column.text }]))
}

function nameCell(partner: Partner, { plan, say }: Writing): Cell {
  const name: Run = { text: organisationName(plan, partner.id, say) ?? '', bold: true, name: true }
  return isDeclined(partner) ? [paragraph('cell', name), paragraph('cell', aside(say('status.declined')))] : [paragraph('cell', name)]
}

function partnerRow(partner: Partner, question: GridQuestion, writing: Writing): Cell[] {
  const cells = question.columns.map((column) =>
    answersCell(column.questions, [partner.id], writing, { gaps: !isDeclined(partner), labels: column.questions.length > 1, brief: true }),
  )
  return [nameCell(partner, writing), ...cells]
}

export function gridTable(question: GridQuestion, writing: Writing): Block[] {
  const leaves = leavesOfGrid(question)
  const partners = writing.partners.filter((partner) => !isDeclined(partner) || isAnyWritten(leaves, [partner.id], writing))
  if (partners.length === 0) return [paragraph('body', aside(writing.say('document.no-partners')))]
  const key = scaleKey(leaves)
  return [
    {
      kind: 'table',
      head: [headCell({ text: writing.say('document.partner') }), ...question.columns.map((column) => columnHead(column, writing))],
      rows: partners.map((partner) => partnerRow(partner, question, writing)),
      widths: [1.9, ...question.columns.map(widthOf)],
      caption: [{ text: key ? writing.say('document.scale', { what: question.text, key }) : `${question.text}.` }],
    },
    ...longAnswers(
      question,
      partners.map(({ id }) => id),
      writing,
    ),
  ]
}
