/** How far a worksheet has come: counted from the places it asks about, never stored. */
import { worksheetMark } from './edit'
import { isAnswered, valueAt } from './place'
import { type AskedPlace, listOf, placesOf, rowsOf } from './places'
import type { Plan } from './plan'
import type { Section, Worksheet } from './worksheet'

export type WorksheetStatus = 'not-started' | 'opened' | 'in-progress' | 'ready'
export interface Count {
  readonly asked: number
  readonly answered: number
}

/** Whether a place has its answer. The decision on a partner counts once it is more than a candidate. */
export function isPlaceAnswered(plan: Plan, place: AskedPlace): boolean {
  if (place.leaf.kind !== 'status') return isAnswered(valueAt(plan, place))
  const partner = plan.partners.find((candidate) => candidate.id === place.about[0])
  return partner !== undefined && partner.status !== 'candidate'
}

/** Places that count: asked, and not optional. */
export const openPlaces = (worksheet: Worksheet, plan: Plan): AskedPlace[] =>
  placesOf(worksheet, plan).filter((place) => !place.leaf.optional && !isPlaceAnswered(plan, place))

/** A list without a row is one open question. */
export const emptyLists = (plan: Plan, sections: readonly Section[]): number =>
  sections
    .flatMap((section) => section.questions)
    .filter((question) => question.kind === 'rows' || question.kind === 'coverage')
    .filter((question) => !question.optional && rowsOf(plan, question.kind === 'rows' ? listOf(question) : question.id).length === 0).length

function countOf(plan: Plan, places: readonly AskedPlace[], sections: readonly Section[]): Count {
  const counted = places.filter((place) => !place.leaf.optional)
  const answered = counted.filter((place) => isPlaceAnswered(plan, place)).length
  return { asked: counted.length + emptyLists(plan, sections), answered }
}

export const progressOf = (worksheet: Worksheet, plan: Plan): Count => countOf(plan, placesOf(worksheet, plan), worksheet.sections)

/** Progress of one section, over all partners. */
export const sectionProgress = (worksheet: Worksheet, section: Section, plan: Plan): Count =>
  countOf(plan, placesOf({ ...worksheet, sections: [section] }, plan), [section])

/** Progress of one organisation within the sections that are gone through one by one. */
export function subjectProgress(run: readonly Section[], subject: string, plan: Plan): Count {
  return countOf(plan, placesOf({ sections: [...run] }, plan, { subject }), run)
}

export function statusOf(worksheet: Worksheet, plan: Plan): WorksheetStatus {
  const mark = worksheetMark(plan, worksheet.id)
  if (mark === 'ready') return 'ready'
  // Hidden and declined places count here too: what was once written was begun.
  const begun = placesOf(worksheet, plan, { partners: plan.partners, hidden: true }).some(
    (place) => place.leaf.kind !== 'status' && isAnswered(valueAt(plan, place)),
  )
  if (begun) return 'in-progress'
  return mark === 'opened' ? 'opened' : 'not-started'
}
