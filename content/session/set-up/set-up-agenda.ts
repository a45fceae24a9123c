/** The agenda while a session is set up: it follows questions, mode and time until somebody changes it by hand. */
import { newId } from '../../model/id'
import type { Item } from '../item'
import type { Session, Step, StepKind } from '../session'
import { draftAgenda, minutesIn } from './agenda'
import { moved } from './moved'

/** So many steps an agenda can have. */
export const MOST_STEPS = 200

const shapeOf = (agenda: readonly Step[]): string =>
  JSON.stringify(agenda.map(({ kind, title, minutes, item = '', pattern }) => [kind, title, minutes, item, pattern]))

/** Nobody has changed it by hand: it is what would be drafted now. */
export const isDrafted = (session: Session): boolean =>
  session.agenda.length === 0 || shapeOf(session.agenda) === shapeOf(draftAgenda(session))

const about = ({ kind, item }: Step): string => item ?? kind

/** Drafted anew. Steps about the same keep their ids, so that the one that was shown last is still known. */
export function redrafted(session: Session): Session {
  const before = [...session.agenda]
  const agenda = draftAgenda(session).map((step) => {
    const at = before.findIndex((known) => about(known) === about(step))
    return { ...step, id: (at < 0 ? undefined : before.splice(at, 1)[0]?.id) ?? step.id }
  })
  return { ...session, agenda }
}

const KIND_OF_MODE = { together: 'question', separate: 'compare', anonymous: 'compare' } as const

/** A changed agenda stays as it is, but for questions that have gone, and for how they are asked in this mode. */
function kept({ agenda, items, mode }: Session): Step[] {
  const asked = new Set(items.map(({ id }) => id))
  return agenda
    .filter(({ item }) => item === undefined || asked.has(item))
    .map((step) => (step.item === undefined ? step : { ...step, kind: KIND_OF_MODE[mode] }))
}

/** The agenda after an edit of what it was drafted from. */
export const withAgendaAfter = (before: Session, after: Session): Session =>
  isDrafted(before) ? redrafted(after) : { ...after, agenda: kept(after) }

/** Chosen questions that no step of the agenda is about. What is mirrored is talked about as a whole. */
export function unplanned({ items, agenda }: Pick<Session, 'items' | 'agenda'>): Item[] {
  const planned = new Set(agenda.map(({ item }) => item))
  return items.filter(({ id, mirror }) => !mirror && !planned.has(id))
}

/** Before the close, where there is one at the end. */
function beforeClose(agenda: readonly Step[], steps: readonly Step[]): Step[] {
  const end = agenda.at(-1)?.kind === 'close' ? agenda.length - 1 : agenda.length
  return [...agenda.slice(0, end), ...steps, ...agenda.slice(end)].slice(0, MOST_STEPS)
}

export function withUnplanned(session: Session): Session {
  const missing = new Set(unplanned(session).map(({ id }) => id))
  const steps = draftAgenda(session).filter(({ item }) => item !== undefined && missing.has(item))
  return { ...session, agenda: beforeClose(session.agenda, steps) }
}

const USUAL = { talk: 10, break: 15, question: 10 } as const
/** What can be added by hand: a talk about something of one's own, a break, a question once more. */
export type AddedStep = keyof typeof USUAL

function addedStep(session: Session, added: AddedStep, item: string | undefined): Step {
  const kind: StepKind = added === 'break' ? 'break' : added === 'talk' ? 'question' : KIND_OF_MODE[session.mode]
  return { id: newId('step'), kind, title: '', minutes: USUAL[added], pattern: 'plain', ...(item !== undefined && { item }) }
}

export const withStep = (session: Session, added: AddedStep, item?: string): Session => ({
  ...session,
  agenda: beforeClose(session.agenda, [addedStep(session, added, item)]),
})

export const changedStep = (session: Session, id: string, part: Partial<Pick<Step, 'title' | 'minutes' | 'pattern'>>): Session => ({
  ...session,
  agenda: session.agenda.map((step) => (step.id === id ? { ...step, ...part } : step)),
})

export const withoutStep = (session: Session, id: string): Session => ({
  ...session,
  agenda: session.agenda.filter((step) => step.id !== id),
})

export const movedStep = (session: Session, id: string, by: -1 | 1): Session => ({ ...session, agenda: moved(session.agenda, id, by) })

/** Minutes that the agenda takes beyond the time there is; below nought, what is left of it. */
export const overtime = ({ agenda, minutes }: Pick<Session, 'agenda' | 'minutes'>): number => minutesIn(agenda) - minutes
