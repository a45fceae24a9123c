/** Which questions of the worksheets can be chosen for a funder's form: those whose answers outsiders may read, and that say something. */
import type { Leaf, Question } from '../model/question'
import type { Worksheet } from '../model/worksheet'

export interface Offered {
  readonly worksheet: Worksheet
  readonly questions: readonly Leaf[]
}

/** What a list holds stays inside with it. */
function leavesOf(question: Question): readonly Leaf[] {
  if (question.audience === 'inside') return []
  if (question.kind === 'rows') return question.columns
  if (question.kind === 'grid') return question.columns.flatMap((column) => column.questions)
  return question.kind === 'coverage' ? [question.label] : [question]
}

/** A rating gives its reason, so one without has nothing to give; where we stand with a partner is not for telling. */
const isOffered = (leaf: Leaf): boolean => leaf.audience === 'shared' && leaf.kind !== 'status' && (leaf.kind !== 'scale' || leaf.evidence)

export const offeredQuestions = (worksheets: readonly Worksheet[]): Offered[] =>
  worksheets
    .map((worksheet) => ({
      worksheet,
      questions: worksheet.sections.flatMap((section) => section.questions.flatMap(leavesOf)).filter(isOffered),
    }))
    .filter(({ questions }) => questions.length > 0)
