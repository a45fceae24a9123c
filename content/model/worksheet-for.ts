/** The questions of a worksheet that a document for this audience may show. */
import { type DocumentAudience, isOutside } from './audience'
import type { Question } from './question'
import type { Section, Worksheet } from './worksheet'

const isShared = (asked: { audience: 'shared' | 'inside' }): boolean => asked.audience === 'shared'

/** The question without its inside parts; undefined when nothing of it may be read. */
function readable(question: Question): Question | undefined {
  if (!isShared(question)) return undefined
  switch (question.kind) {
    case 'rows': {
      if (question.continues) {
        const columns = question.columns.filter(isShared)
        return columns.length > 0 ? { ...question, columns } : undefined
      }
      const [name, ...others] = question.columns
      // A row whose name is inside is itself unknown outside.
      return name && isShared(name) ? { ...question, columns: [name, ...others.filter(isShared)] } : undefined
    }
    case 'grid': {
      const columns = question.columns.map((column) => ({ ...column, questions: column.questions.filter(isShared) }))
      const left = columns.filter((column) => column.questions.length > 0)
      return left.length > 0 ? { ...question, columns: left } : undefined
    }
    case 'coverage':
      return isShared(question.label) ? question : undefined
    default:
      return question
  }
}

const readableSection = (section: Section): Section => ({
  ...section,
  questions: section.questions.map(readable).filter((question) => question !== undefined),
})

/** For ourselves the worksheet as it is; for outsiders without inside questions and without sections that held nothing else. */
export function worksheetFor(audience: DocumentAudience, worksheet: Worksheet): Worksheet {
  if (!isOutside(audience)) return worksheet
  return { ...worksheet, sections: worksheet.sections.map(readableSection).filter((section) => section.questions.length > 0) }
}
