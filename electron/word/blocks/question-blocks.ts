/** The questions of a section with their answers, in the order in which they are asked. */
import type { Block } from '../../../content/model/document'
import type { Leaf, Question } from '../../../content/model/question'
import type { Writing } from '../writing'
import { coverageTable } from './coverage-table'
import { gridTable } from './grid-table'
import { plainAnswers } from './plain-answers'
import { rowsTable } from './rows-table'

export const isLeaf = (question: Question): question is Leaf => !['rows', 'grid', 'coverage'].includes(question.kind)

function composite(question: Question, writing: Writing): Block[] {
  if (question.kind === 'rows') return rowsTable(question, writing)
  if (question.kind === 'grid') return gridTable(question, writing)
  return question.kind === 'coverage' ? coverageTable(question, writing) : []
}

/** Plain questions that follow each other are written together; tables stand where they are asked. */
export function questionBlocks(questions: readonly Question[], about: readonly string[], writing: Writing, gaps: boolean): Block[] {
  const blocks: Block[] = []
  let plain: Leaf[] = []
  const flush = () => {
    blocks.push(...plainAnswers(plain, about, writing, gaps))
    plain = []
  }
  for (const question of questions) {
    if (isLeaf(question)) plain.push(question)
    else {
      flush()
      blocks.push(...composite(question, writing))
    }
  }
  flush()
  return blocks
}
