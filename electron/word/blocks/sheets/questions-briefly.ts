/** The questions of a worksheet in brief, section by section, for whoever follows them while leading. */
import { shortText } from '../../../../content/model/answer-words'
import type { Cell, Paragraph, Run, Table } from '../../../../content/model/document'
import type { Leaf, Question } from '../../../../content/model/question'
import type { Section, Worksheet } from '../../../../content/model/worksheet'
import type { Writing } from '../../writing'
import { candidMark } from '../answer'
import { headCell } from '../cell'
import { paragraph } from '../paragraph'
import { isCandid } from './asked'

const mark = (asked: { audience: 'shared' | 'inside' }, writing: Writing): Run[] => (isCandid(asked) ? [candidMark(writing)] : [])

/** What a grid or a list asks of each, by its short names. */
function within(question: Question): readonly Leaf[] {
  if (question.kind === 'rows') return question.columns
  return question.kind === 'grid' ? question.columns.flatMap(({ questions }) => questions) : []
}

function brieflyAsked(question: Question, writing: Writing): Paragraph[] {
  const comma = writing.say('document.comma')
  const parts = within(question).flatMap((leaf, at): Run[] => [
    { text: `${at > 0 ? comma : ''}${shortText(leaf)}`, soft: true },
    ...mark(leaf, writing),
  ])
  return [
    paragraph('cell', { text: question.text }, ...mark(question, writing)),
    ...(parts.length > 0 ? [paragraph('cell', ...parts)] : []),
  ]
}

function nameOf({ title, each }: Section, { say }: Writing): Cell {
  const name = paragraph('cell', { text: title, bold: true })
  return each ? [name, paragraph('cell', { text: say(`lead.each-${each}`), soft: true })] : [name]
}

export const questionsBriefly = ({ sections }: Worksheet, writing: Writing): Table => ({
  kind: 'table',
  head: [headCell({ text: writing.say('lead.section') }), headCell({ text: writing.say('lead.asked') })],
  rows: sections.map((section) => [nameOf(section, writing), section.questions.flatMap((question) => brieflyAsked(question, writing))]),
  widths: [27, 73],
})
