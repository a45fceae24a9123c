/** Applications and their texts, as edits of a plan. */
import { type Application, type ApplicationText, type Piece, textKey } from '../model/application'
import { unstamped } from '../model/edit'
import type { FunderForm } from '../model/funder'
import type { Plan } from '../model/plan'
import { keepingRemoved } from '../model/removed'

export type TextPlace = Pick<ApplicationText, 'application' | 'heading' | 'row' | 'column'>

export const applicationsInOrder = (plan: Pick<Plan, 'applications'>): Application[] =>
  [...plan.applications].sort((one, other) => one.order - other.order || (one.id < other.id ? -1 : 1))

/** A new application with a copy of the form, in the plan's language. The plan's deadline is that of its first application. */
export function addApplication(plan: Plan, id: string, form: FunderForm, at: string): Plan {
  const order = Math.max(0, ...plan.applications.map((known) => known.order)) + 1
  const deadline = plan.applications.length === 0 ? plan.project.deadline : ''
  const application = { id, form, deadline, language: plan.project.language, order, ...unstamped(at) }
  return { ...plan, applications: [...plan.applications, application] }
}

export const changeApplication = (
  plan: Plan,
  id: string,
  part: Partial<Pick<Application, 'form' | 'deadline' | 'language'>>,
  at: string,
): Plan => ({
  ...plan,
  applications: plan.applications.map((known) => (known.id === id ? { ...known, ...part, ...unstamped(at) } : known)),
})

/** Takes out the application with all its texts. */
export function removeApplication(plan: Plan, id: string, at: string): Plan {
  const rest = {
    ...plan,
    applications: plan.applications.filter((known) => known.id !== id),
    texts: plan.texts.filter((text) => text.application !== id),
  }
  const title = plan.applications.find((known) => known.id === id)?.form.title ?? ''
  return keepingRemoved(plan, rest, { kind: 'application', name: title }, at)
}

const none: readonly Piece[] = []
export const piecesAt = (plan: Plan, place: TextPlace): readonly Piece[] =>
  plan.texts.find((text) => textKey(text) === textKey(place))?.pieces ?? none

/** The text at a place; without a stretch it is not kept. */
export function putText(plan: Plan, { application, heading, row, column }: TextPlace, pieces: readonly Piece[], at: string): Plan {
  const key = textKey({ application, heading, row, column })
  const text: ApplicationText = { application, heading, row, column, pieces: [...pieces], ...unstamped(at) }
  if (pieces.length === 0) return { ...plan, texts: plan.texts.filter((known) => textKey(known) !== key) }
  const isKnown = plan.texts.some((known) => textKey(known) === key)
  return { ...plan, texts: isKnown ? plan.texts.map((known) => (textKey(known) === key ? text : known)) : [...plan.texts, text] }
}
