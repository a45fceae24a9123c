/** Partners or organisations down, criteria across: the evidence stands beside each rating. */
import type { Block, Cell } from '../../../content/model/document'
import type { GridQuestion, Leaf } from '../../../content/model/question'
import type { Writing } from '../writing'
import { labelRuns } from './answer'
import { answersCell, headCell } from './cell'
import { longAnswers } from './long-answers'
import { aside, paragraph } from './paragraph'
import { sharedScale } from './scale-words'
import { isNoLongerAsked, nameRun, subjectsIn } from './subjects'

const leavesOfGrid = (question: GridQuestion): Leaf[] => question.columns.flatMap((column) => column.questions)

/** Ratings carry their evidence and need room like long texts. */
const widthOf = (column: GridQuestion['columns'][number]): number =>
  column.questions.some((leaf) => leaf.kind === 'long' || leaf.kind === 'scale') ? 3 : 1.5

function columnHead(column: GridQuestion['columns'][number], writing: Writing): Cell {
  const [only, ...others] = column.questions
  return headCell(...(only && others.length === 0 ? labelRuns(only, writing, column.text) : [{ text: column.text }]))
}

function nameCell(id: string, writing: Writing): Cell {
  const name = paragraph('cell', nameRun(id, writing))
  return isNoLongerAsked(id, writing) ? [name, paragraph('cell', aside(writing.say('status.declined')))] : [name]
}

function subjectRow(id: string, question: GridQuestion, writing: Writing): Cell[] {
  const gaps = !isNoLongerAsked(id, writing)
  const cells = question.columns.map((column) =>
    answersCell(column.questions, [id], writing, { gaps, labels: column.questions.length > 1, brief: true }),
  )
  return [nameCell(id, writing), ...cells]
}

export function gridTable(question: GridQuestion, writing: Writing): Block[] {
  const leaves = leavesOfGrid(question)
  const subjects = subjectsIn(question.of, leaves, writing)
  if (subjects.length === 0) return [paragraph('body', aside(writing.say('document.no-partners')))]
  const key = sharedScale(leaves, writing)
  return [
    {
      kind: 'table',
      head: [
        headCell({ text: writing.say(question.of === 'organisation' ? 'figure.organisation' : 'document.partner') }),
        ...question.columns.map((column) => columnHead(column, writing)),
      ],
      rows: subjects.map((id) => subjectRow(id, question, writing)),
      widths: [1.9, ...question.columns.map(widthOf)],
      caption: [{ text: key ? writing.say('document.scale', { what: question.text, key }) : `${question.text}.` }],
    },
    ...longAnswers(question, subjects, writing),
  ]
}
