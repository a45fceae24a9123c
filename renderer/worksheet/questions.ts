import type { Section } from '../../content/model/worksheet'

/** Ids of all questions that sections ask, those of columns and criteria included. */
export const questionsOf = (sections: readonly Section[]): Set<string> =>
  new Set(
    sections.flatMap((section) =>
      section.questions.flatMap((question) => {
        if (question.kind === 'grid') return question.columns.flatMap((column) => column.questions.map(({ id }) => id))
        if (question.kind === 'rows') return [question.id, ...question.columns.map(({ id }) => id)]
        return question.kind === 'coverage' ? [question.id, question.label.id] : [question.id]
      }),
    ),
  )
