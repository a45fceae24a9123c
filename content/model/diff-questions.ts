/** Where each question stands among the worksheets, and its few words. */
import { shortText } from './answer-words'
import type { Plan } from './plan'
import type { Worksheet } from './worksheet'

export interface Standing {
  readonly what: string
  readonly worksheet: string
  readonly order: number
  /** Asked anew in each round. */
  readonly isAnew: boolean
}

const known = new WeakMap<readonly Worksheet[], ReadonlyMap<string, Standing>>()

function* questionsOf(worksheets: readonly Worksheet[]) {
  for (const { id: worksheet, title, sections } of worksheets) {
    yield { worksheet, asked: { id: worksheet, text: title } }
    for (const question of sections.flatMap(({ questions }) => questions)) {
      yield { worksheet, asked: question }
      if (question.kind === 'rows') for (const asked of question.columns) yield { worksheet, asked }
      if (question.kind === 'coverage') yield { worksheet, asked: question.label }
      if (question.kind === 'grid') for (const asked of question.columns.flatMap(({ questions }) => questions)) yield { worksheet, asked }
    }
  }
}

export function standings(worksheets: readonly Worksheet[]): ReadonlyMap<string, Standing> {
  const before = known.get(worksheets)
  if (before) return before
  const found = new Map<string, Standing>()
  for (const { worksheet, asked } of questionsOf(worksheets)) {
    const isAnew = 'round' in asked && asked.round === true
    if (!found.has(asked.id)) found.set(asked.id, { what: shortText(asked), worksheet, order: found.size, isAnew })
  }
  known.set(worksheets, found)
  return found
}

/** A question that has left the worksheets keeps the wording that was answered. */
export const standingOf = (all: ReadonlyMap<string, Standing>, plan: Plan, question: string): Standing =>
  all.get(question) ?? { what: plan.asked[question]?.text ?? question, worksheet: '', order: all.size, isAnew: false }
