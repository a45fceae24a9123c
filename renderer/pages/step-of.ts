import type { Place } from '../../content/model/place'
import { worksheets } from '../../content/worksheets'
import { addressOf } from '../routes'
import { questionsOf } from '../worksheet/questions'

/** The worksheet and section where an answer stands. */
export function stepOf(place: Place) {
  for (const worksheet of worksheets) {
    const section = worksheet.sections.find((candidate) => questionsOf([candidate]).has(place.question))
    if (section) return { worksheet, section, partner: section.each ? place.about[0] : undefined }
  }
  return undefined
}

/** The address of the screen where an answer stands; the plan's own page when no worksheet asks for it any more. */
export function stepHref(plan: string, place: Place): string {
  const step = stepOf(place)
  if (!step) return addressOf('plan', { plan })
  return addressOf('worksheet', { plan, worksheet: step.worksheet.id, step: step.section.id, partner: step.partner })
}
