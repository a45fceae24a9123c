/** The questions of a worksheet in brief, section by section, for whoever follows them while leading. */
import { shortText } from '../../../../content/model/answer-words'
import type { Cell, Paragraph, Run, Table } from '../../../../content/model/document'
import type { Leaf, Question } from '../../../../content/model/question'
import type { Section, Worksheet } from '../../../../content/model/worksheet'
import type { Writing } from '../../writing'
import { candidMark } from '../answer'
import { headCell } from '../cell'
import { paragraph, sentence } from '../paragraph'
import { isLeaf } from '../question-blocks'
import { isCandid } from './asked'

const mark = (asked: { audience: 'shared' | 'inside' }, writing: Writing): Run[] => (isCandid(asked) ? [candidMark(writing)] : [])

/** What a grid or a list asks of each, by its short names; nothing where that is but one thing. */
function within(question: Question): readonly Leaf[] {
  const leaves =
    question.kind === 'rows' ? question.columns : question.kind === 'grid' ? question.columns.flatMap(({ questions }) => questions) : []
  return leaves.length > 1 ? leaves : []
}

function listAsked(question: Question, writing: Writing): Paragraph {
  const parts = within(question).flatMap((leaf, at): Run[] => [
    { text: `${at > 0 ? writing.say('document.comma') : ' '}${shortText(leaf)}`, soft: true },
    ...mark(leaf, writing),
  ])
  return paragraph('cell', { text: sentence(question.text) }, ...mark(question, writing), ...parts)
}

/** Plain questions that follow each other stand in one paragraph, so that a worksheet keeps to its two pages. */
const inOne = (leaves: readonly Leaf[], writing: Writing): Paragraph =>
  paragraph('cell', ...leaves.flatMap((leaf, at) => [{ text: `${at > 0 ? ' ' : ''}${sentence(leaf.text)}` }, ...mark(leaf, writing)]))

function asked({ questions }: Section, writing: Writing): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let plain: Leaf[] = []
  const flush = () => {
    if (plain.length > 0) paragraphs.push(inOne(plain, writing))
    plain = []
  }
  for (const question of questions) {
    if (isLeaf(question)) plain.push(question)
    else {
      flush()
      paragraphs.push(listAsked(question, writing))
    }
  }
  flush()
  return paragraphs
}

function nameOf({ title, each }: Section, { say }: Writing): Cell {
  const name = paragraph('cell', { text: title, bold: true })
  return each ? [name, paragraph('cell', { text: say(`lead.each-${each}`), soft: true })] : [name]
}

export const questionsBriefly = ({ sections }: Worksheet, writing: Writing): Table => ({
  kind: 'table',
  head: [headCell({ text: writing.say('lead.section') }), headCell({ text: writing.say('lead.asked') })],
  rows: sections.map((section) => [nameOf(section, writing), asked(section, writing)]),
  flows: true,
  widths: [27, 73],
})
