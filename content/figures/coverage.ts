/** Rows × organisations: who covers what, and where nobody, one alone, or several do. */
import { levelAt, type Tally, tallyOf } from '../model/coverage'
import type { Figure, FigureWords } from '../model/figure'
import { listsOf, organisationName, rowName } from '../model/names'
import { coverageSubjects, partnersAsked, rowsOf } from '../model/places'
import type { CoverageLevel, Plan } from '../model/plan'
import type { CoverageQuestion } from '../model/question'
import type { Worksheet } from '../model/worksheet'
import type { Say } from '../words/say'

export type CoverageFigure = Extract<Figure, { kind: 'coverage' }>
export interface CoverageMap {
  readonly question: CoverageQuestion | undefined
  readonly subjects: readonly string[]
  readonly rows: readonly { readonly id: string; readonly levels: readonly (CoverageLevel | null)[]; readonly tally: Tally }[]
}

export function coverageMap(figure: CoverageFigure, plan: Plan, worksheets: readonly Worksheet[]): CoverageMap {
  const question = listsOf(worksheets).find((list) => list.id === figure.question)
  const partners = partnersAsked(plan)
  const subjects = coverageSubjects(partners)
  const rows = rowsOf(plan, figure.question).map((row) => ({
    id: row.id,
    levels: subjects.map((subject) => levelAt(plan, figure.question, row.id, subject)),
    tally: tallyOf(plan, figure.question, row.id, partners),
  }))
  return { question: question?.kind === 'coverage' ? question : undefined, subjects, rows }
}

/** The phrase at a row's end, only where it matters: nobody, one alone, or three and more. */
export function tallyWords({ fully, partly }: Tally, say: Say): string {
  if (fully.length === 0) return say(partly.length === 0 ? 'tally.none' : 'tally.partly')
  if (fully.length === 1) return say('tally.one')
  return fully.length >= 3 ? say('tally.many', { count: fully.length }) : ''
}

export function coverageWords(map: CoverageMap, plan: Plan, say: Say): FigureWords {
  const { question } = map
  const levelWords = (level: CoverageLevel | null) => (level && question ? question.levels[level] : say('figure.not-said'))
  const name = (row: string) => (question ? rowName(plan, question, row, say) : '')
  const counted = (test: (tally: Tally) => boolean) => map.rows.filter((row) => test(row.tally)).length
  return {
    table: {
      head: [question?.label.text ?? '', ...map.subjects.map((subject) => organisationName(plan, subject, say) ?? ''), say('figure.tally')],
      rows: map.rows.map((row) => [name(row.id), ...row.levels.map(levelWords), tallyWords(row.tally, say)]),
    },
    description: say('figure.coverage', {
      rows: map.rows.length,
      none: counted(({ fully, partly }) => fully.length + partly.length === 0),
      one: counted(({ fully }) => fully.length === 1),
      many: counted(({ fully }) => fully.length >= 3),
    }),
  }
}
