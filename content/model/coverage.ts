/** Who covers a row: the tally behind coverage figures and the points drawn from them. */
import { valueOfKind } from './place'
import { coverageSubjects } from './places'
import type { CoverageLevel, Partner, Plan } from './plan'

export interface Tally {
  readonly fully: readonly string[]
  readonly partly: readonly string[]
}

export const levelAt = (plan: Plan, question: string, row: string, subject: string): CoverageLevel | null =>
  valueOfKind(plan, 'coverage', question, [row, subject])?.level ?? null

export function tallyOf(plan: Plan, question: string, row: string, partners: readonly Partner[]): Tally {
  const at = (level: CoverageLevel) => coverageSubjects(partners).filter((subject) => levelAt(plan, question, row, subject) === level)
  return { fully: at('fully'), partly: at('partly') }
}
