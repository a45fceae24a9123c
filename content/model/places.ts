/** Every place that a worksheet asks about in a given plan, in the order of the screen. Counting, documents and redaction all walk this one list. */
import { type Place, valueAt } from './place'
import { type Partner, type Plan, type Row, US } from './plan'
import type { Each, Leaf, Question, RowsQuestion, ShowWhen } from './question'
import { currentRound, roundFor } from './rounds'
import type { Section, Worksheet } from './worksheet'

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
  round?: never
  levels: { fully: string; partly: string; no: string }
}

export const partnersInOrder = (plan: Pick<Plan, 'partners'>): Partner[] =>
  [...plan.partners].sort((one, other) => one.order - other.order || (one.id < other.id ? -1 : 1))

/** Partners that worksheets ask about: declining keeps the answers and stops the asking. */
export const partnersAsked = (plan: Pick<Plan, 'partners'>): Partner[] =>
  partnersInOrder(plan).filter((partner) => partner.status !== 'declined')

export const rowsOf = (plan: Pick<Plan, 'rows'>, list: string): Row[] =>
  plan.rows.filter((row) => row.list === list).sort((one, other) => one.order - other.order || (one.id < other.id ? -1 : 1))

/** The list whose rows a repeating question asks about: its own, or the one that it continues. */
export const listOf = (question: Pick<RowsQuestion, 'id' | 'continues'>): string => question.continues ?? question.id

/** Ourselves first, then the partners: whom coverage grids compare, and whom questions of each organisation ask about. */
export const coverageSubjects = (partners: readonly Partner[]): string[] => [US, ...partners.map((partner) => partner.id)]
export const organisationsAsked = (plan: Pick<Plan, 'partners'>): string[] => coverageSubjects(partnersAsked(plan))

/** Whom a question of each partner or each organisation is asked about. */
export const subjectsOf = (each: Each, partners: readonly Partner[]): string[] =>
  each === 'organisation' ? coverageSubjects(partners) : partners.map((partner) => partner.id)

interface Asking {
  readonly showWhen?: ShowWhen
  readonly round?: true
}

/** Whether a question is asked, given the earlier answers about the same subject, in the same round. */
export function isShown(plan: Plan, { showWhen, ...leaf }: Asking, about: readonly string[], round: string = currentRound(plan)): boolean {
  if (!showWhen) return true
  const value = valueAt(plan, { question: showWhen.question, about, round: roundFor(leaf, round) })
  if ('atLeast' in showWhen) return value?.kind === 'scale' && value.rating !== null && value.rating >= showWhen.atLeast
  if ('atMost' in showWhen) return value?.kind === 'scale' && value.rating !== null && value.rating <= showWhen.atMost
  if (value?.kind === 'one') return value.option !== null && showWhen.is.includes(value.option)
  if (value?.kind === 'several') return value.options.some((option) => showWhen.is.includes(option))
  return false
}

interface Walk {
  readonly plan: Plan
  readonly partners: readonly Partner[]
  readonly rounds: readonly string[]
}

/** One place, or one a round where the question is asked anew in each. */
function leafPlaces(leaf: Leaf, about: readonly string[], section: Section, { rounds }: Walk): AskedPlace[] {
  const place = { question: leaf.id, about, leaf, section }
  return leaf.round ? rounds.map((round) => ({ ...place, round })) : [place]
}

function placesOfQuestion(walk: Walk, section: Section, question: Question, about: readonly string[]): AskedPlace[] {
  const { plan, partners } = walk
  const leafAt = (leaf: Leaf, subject: readonly string[]) => leafPlaces(leaf, subject, section, walk)
  switch (question.kind) {
    case 'rows':
      return rowsOf(plan, listOf(question)).flatMap((row) => question.columns.flatMap((leaf) => leafAt(leaf, [row.id])))
    case 'grid':
      return subjectsOf(question.of, partners).flatMap((subject) =>
        question.columns.flatMap((column) => column.questions.flatMap((leaf) => leafAt(leaf, [subject]))),
      )
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
        ...leafAt(question.label, [row.id]),
        ...coverageSubjects(partners).map((subject) => ({ question: question.id, about: [row.id, subject], leaf: cell, section })),
      ])
    }
    default:
      return leafAt(question, about)
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

interface Walking {
  /** The partners asked about; by default all that have not been declined. */
  readonly partners?: readonly Partner[]
  /** Only this organisation, where sections are gone through one by one. */
  readonly subject?: string
  /** Hidden places too. */
  readonly hidden?: boolean
  /** Rounds to walk, for questions that are asked anew in each; by default the current one. */
  readonly rounds?: readonly string[]
}

/** All places of a worksheet. Those that an earlier answer hides are left out unless `hidden` asks for them. */
export function placesOf(
  worksheet: Pick<Worksheet, 'sections'>,
  plan: Plan,
  { partners = partnersAsked(plan), subject, hidden = false, rounds = [currentRound(plan)] }: Walking = {},
): AskedPlace[] {
  const walk = { plan, partners, rounds }
  const all = runsOf(worksheet).flatMap((run) => {
    const ask = (about: readonly string[]) =>
      run.flatMap((section) => section.questions.flatMap((question) => placesOfQuestion(walk, section, question, about)))
    const each = run[0]?.each
    if (!each) return ask([])
    return (subject === undefined ? subjectsOf(each, partners) : [subject]).flatMap((id) => ask([id]))
  })
  return hidden ? all : all.filter((place) => isShown(plan, place.leaf, place.about, place.round))
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
