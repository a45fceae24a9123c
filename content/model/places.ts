/** Every place that a worksheet asks about in a given plan, in the order of the screen. Counting, documents and redaction all walk this one list. */
import { type Place, valueAt } from './place'
import { type Partner, type Plan, type Row, US } from './plan'
import type { Leaf, Question, Section, ShowWhen, Worksheet } from './worksheet'

/** A place together with the question that is asked there. Coverage cells come with their coverage question. */
export interface AskedPlace extends Place {
  readonly leaf: Leaf | CoverageCell
  readonly section: Section
}
/** One cell of a coverage grid, seen as a question. */
export type CoverageCell = {
  kind: 'coverage-cell'
  id: string
  text: string
  audience: 'shared' | 'inside'
  optional: true
  showWhen?: never
  levels: { fully: string; partly: string; no: string }
}

export const partnersInOrder = (plan: Pick<Plan, 'partners'>): Partner[] => [...plan.partners].sort((one, other) => one.order - other.order)

/** Partners that worksheets ask about: declining keeps the answers and stops the asking. */
export const partnersAsked = (plan: Pick<Plan, 'partners'>): Partner[] =>
  partnersInOrder(plan).filter((partner) => partner.status !== 'declined')

export const rowsOf = (plan: Pick<Plan, 'rows'>, list: string): Row[] =>
  plan.rows.filter((row) => row.list === list).sort((one, other) => one.order - other.order || (one.id < other.id ? -1 : 1))

/** Whom coverage grids compare: ourselves first, then the partners. */
export const coverageSubjects = (partners: readonly Partner[]): string[] => [US, ...partners.map((partner) => partner.id)]

/** Whether a question is asked, given the earlier answers about the same subject. */
export function isShown(plan: Plan, showWhen: ShowWhen | undefined, about: readonly string[]): boolean {
  if (!showWhen) return true
  const value = valueAt(plan, { question: showWhen.question, about })
  if ('atLeast' in showWhen) return value?.kind === 'scale' && (value.rating ?? -1) >= showWhen.atLeast
  if (value?.kind === 'one') return value.option !== null && showWhen.is.includes(value.option)
  if (value?.kind === 'several') return value.options.some((option) => showWhen.is.includes(option))
  return false
}

function placesOfQuestion(
  plan: Plan,
  section: Section,
  question: Question,
  about: readonly string[],
  partners: readonly Partner[],
): AskedPlace[] {
  const leafAt = (leaf: Leaf, subject: readonly string[]): AskedPlace => ({ question: leaf.id, about: subject, leaf, section })
  switch (question.kind) {
    case 'rows':
      return rowsOf(plan, question.id).flatMap((row) => question.columns.map((leaf) => leafAt(leaf, [row.id])))
    case 'grid':
      return partners.flatMap((partner) => question.columns.flatMap((column) => column.questions.map((leaf) => leafAt(leaf, [partner.id]))))
    case 'coverage': {
      const cell: CoverageCell = {
        kind: 'coverage-cell',
        id: question.id,
        text: question.text,
        audience: question.audience,
        optional: true,
        levels: question.levels,
      }
      return rowsOf(plan, question.id).flatMap((row) => [
        leafAt(question.label, [row.id]),
        ...coverageSubjects(partners).map((subject) => ({ question: question.id, about: [row.id, subject], leaf: cell, section })),
      ])
    }
    default:
      return [leafAt(question, about)]
  }
}

/** Sections in runs: a run of sections with `each` is gone through partner by partner. */
export function runsOf(worksheet: Pick<Worksheet, 'sections'>): Section[][] {
  const runs: Section[][] = []
  for (const section of worksheet.sections) {
    const last = runs.at(-1)
    if (section.each && last?.[0]?.each === section.each) last.push(section)
    else runs.push([section])
  }
  return runs
}

/**
 * All places of a worksheet, hidden ones left out unless `hidden` asks for them.
 * `partners` are those asked about; by default all that have not been declined.
 */
export function placesOf(
  worksheet: Pick<Worksheet, 'sections'>,
  plan: Plan,
  { partners = partnersAsked(plan), hidden = false }: { partners?: readonly Partner[]; hidden?: boolean } = {},
): AskedPlace[] {
  const all = runsOf(worksheet).flatMap((run) => {
    const ask = (about: readonly string[]) =>
      run.flatMap((section) => section.questions.flatMap((question) => placesOfQuestion(plan, section, question, about, partners)))
    return run[0]?.each ? partners.flatMap((partner) => ask([partner.id])) : ask([])
  })
  return hidden ? all : all.filter((place) => isShown(plan, place.leaf.showWhen, place.about))
}

/** Every leaf question of a worksheet, rows' columns and grids' criteria included. */
export const leavesOf = (worksheet: Pick<Worksheet, 'sections'>): Leaf[] =>
  worksheet.sections.flatMap((section) =>
    section.questions.flatMap((question) => {
      if (question.kind === 'rows') return question.columns
      if (question.kind === 'grid') return question.columns.flatMap((column) => column.questions)
      return question.kind === 'coverage' ? [question.label] : [question]
    }),
  )
