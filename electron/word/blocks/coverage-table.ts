/** Who covers what: a column for each organisation, or, when they are many, a column for each degree with their names. */

import { levelAt } from '../../../content/model/coverage'
import type { Block, Cell, Table } from '../../../content/model/document'
import { organisationName } from '../../../content/model/names'
import { entryAt } from '../../../content/model/place'
import { type CoverageCell, coverageSubjects, rowsOf } from '../../../content/model/places'
import type { CoverageLevel } from '../../../content/model/plan'
import type { CoverageQuestion } from '../../../content/model/question'
import { isDeclined, type Writing } from '../writing'
import { agreedList } from './agreed'
import { answerAt, labelRuns } from './answer'
import { answersCell, emptyCell, headCell } from './cell'
import { aside, paragraph, sentence } from './paragraph'
import { spoken } from './spoken'

const MOST_COLUMNS = 6
const LEVELS: readonly CoverageLevel[] = ['fully', 'partly', 'no']

/** We, the partners, and of those declined the ones that something was said about. */
function subjectsOf(question: CoverageQuestion, { plan, partners }: Writing): string[] {
  const rows = rowsOf(plan, question.id)
  const isSaid = (id: string) => rows.some((row) => levelAt(plan, question.id, row.id, id) !== null)
  return coverageSubjects(partners.filter((partner) => !isDeclined(partner) || isSaid(partner.id)))
}

const cellQuestion = (question: CoverageQuestion): CoverageCell => ({
  kind: 'coverage-cell',
  id: question.id,
  text: question.text,
  audience: question.audience,
  optional: true,
  levels: question.levels,
})

export const nameCell = (question: CoverageQuestion, row: string, writing: Writing): Cell =>
  answersCell([question.label], [row], writing, { gaps: true, labels: false }).map(({ own: _, ...part }) => ({
    ...part,
    runs: part.runs.map((run) => ({ ...run, bold: true as const, name: true as const })),
  }))

function levelCell(question: CoverageQuestion, row: string, subject: string, writing: Writing): Cell {
  const said = answerAt(cellQuestion(question), [row, subject], 'cell', writing)
  return said.length > 0 ? said : emptyCell
}

function nameOf(id: string, { plan, say }: Writing): string {
  return organisationName(plan, id, say) ?? ''
}

function subjectHead(id: string, writing: Writing): Cell {
  const partner = writing.partners.find((candidate) => candidate.id === id)
  const name = headCell({ text: nameOf(id, writing), name: true })
  return partner && isDeclined(partner) ? [...name, paragraph('cell', aside(writing.say('status.declined')))] : name
}

function byOrganisation(
  question: CoverageQuestion,
  subjects: readonly string[],
  writing: Writing,
): Pick<Table, 'head' | 'rows' | 'widths'> {
  return {
    head: [headCell(...labelRuns(question.label, writing)), ...subjects.map((subject) => subjectHead(subject, writing))],
    rows: rowsOf(writing.plan, question.id).map((row) => [
      nameCell(question, row.id, writing),
      ...subjects.map((subject) => levelCell(question, row.id, subject, writing)),
    ]),
    widths: [30, ...subjects.map(() => 70 / subjects.length)],
  }
}

/** The organisations of one degree, a candid one marked. */
export function namesCell(
  question: CoverageQuestion,
  row: string,
  level: CoverageLevel,
  subjects: readonly string[],
  writing: Writing,
): Cell {
  const named = subjects
    .filter((subject) => levelAt(writing.plan, question.id, row, subject) === level)
    .map((subject) => {
      const candid = entryAt(writing.plan, { question: question.id, about: [row, subject] })?.inside
      return candid ? `${nameOf(subject, writing)} [${writing.say('candid')}]` : nameOf(subject, writing)
    })
  return named.length > 0 ? [paragraph('cell', ...spoken(named.join(writing.say('document.comma')), writing))] : emptyCell
}

function byLevel(question: CoverageQuestion, subjects: readonly string[], writing: Writing): Pick<Table, 'head' | 'rows' | 'widths'> {
  return {
    head: [
      headCell(...labelRuns(question.label, writing)),
      ...LEVELS.map((level) => headCell({ text: sentence(question.levels[level]).slice(0, -1) })),
    ],
    rows: rowsOf(writing.plan, question.id).map((row) => [
      nameCell(question, row.id, writing),
      ...LEVELS.map((level) => namesCell(question, row.id, level, subjects, writing)),
    ]),
    widths: [25, 25, 25, 25],
  }
}

export function coverageTable(question: CoverageQuestion, writing: Writing): Block[] {
  const agreed = agreedList(question.id, 'answer', writing)
  if (rowsOf(writing.plan, question.id).length === 0)
    return agreed.length > 0 ? agreed : [paragraph('body', aside(writing.say('document.gap-list')))]
  const subjects = subjectsOf(question, writing)
  const shape = subjects.length <= MOST_COLUMNS ? byOrganisation : byLevel
  return [{ kind: 'table', ...shape(question, subjects, writing), caption: [{ text: question.text }] }, ...agreed]
}
