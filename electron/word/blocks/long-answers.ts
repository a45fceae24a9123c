/** Answers too long for a narrow column: the cell says where they are, and they stand below the table, in the order of the grid. */
import { shortText } from '../../../content/model/answer-words'
import type { Cell, Paragraph, Run } from '../../../content/model/document'
import type { GridQuestion, Leaf } from '../../../content/model/question'
import type { Writing } from '../writing'
import { labelled, labelRuns } from './answer'
import { aside, isTurned, paragraph, textOf } from './paragraph'
import { answersOver } from './rounds'
import { nameOf } from './subjects'

/** Letters that a column of a quarter of the page still carries well. */
export const LONGEST_IN_CELL = 400

/** The part of an answer that moves below: all of it, or, of a rating, what it rests on. */
function tooLong(leaf: Leaf, answer: readonly Paragraph[]): { kept: readonly Paragraph[]; moved: readonly Paragraph[] } {
  const kept = leaf.kind === 'scale' ? answer.slice(0, 1) : []
  const moved = answer.slice(kept.length)
  const letters = moved.reduce((sum, { runs }) => sum + textOf(runs).length, 0)
  return letters > LONGEST_IN_CELL ? { kept, moved } : { kept: answer, moved: [] }
}

/** What a grid's cell shows of an answer. */
export function briefly(leaf: Leaf, answer: readonly Paragraph[], { say }: Writing): Cell {
  const { kept, moved } = tooLong(leaf, answer)
  return moved.length > 0 ? [...kept, paragraph('cell', aside(say('document.see-below')))] : kept
}

/** Whom and what the answer is about. */
function runIn(leaf: Leaf, column: string, subject: string, writing: Writing): Run[] {
  const name = nameOf(subject, writing)
  const looks = { bold: true, label: true } as const
  return [{ text: name, name: true, ...looks }, { text: ' – ', ...looks }, ...labelRuns(leaf, writing, column)]
}

function below(leaf: Leaf, column: string, subject: string, writing: Writing): Paragraph[] {
  const { moved } = tooLong(leaf, answersOver(leaf, [subject], 'cell', writing, false))
  const [first, ...rest] = moved.map((part) => ({ ...part, style: 'answer' as const }))
  if (!first) return []
  const label = runIn(leaf, column, subject, writing)
  if (isTurned(first, writing.language)) return [paragraph('label', ...label), first, ...rest]
  return labelled(label, [first, ...rest], 'answer', writing)
}

/** The long answers of a grid, organisation by organisation. */
export const longAnswers = (question: GridQuestion, subjects: readonly string[], writing: Writing): Paragraph[] =>
  subjects.flatMap((subject) =>
    question.columns.flatMap((column) =>
      column.questions.flatMap((leaf) => {
        const only = column.questions.length === 1
        return below(leaf, only ? column.text : shortText(leaf), subject, writing)
      }),
    ),
  )
