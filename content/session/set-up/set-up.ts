/** What is decided before a session begins: how answers come about, and who is in the room. Pure edits. */

import { newId } from '../../model/id'
import { isNamedOutside } from '../../model/named-outside'
import { organisationName, ourName } from '../../model/names'
import { partnersInOrder } from '../../model/places'
import { type Plan, US } from '../../model/plan'
import type { Say } from '../../words/say'
import { mayChangeMode, newSession } from '../begin'
import { LEAST_MINIMUM, type Mode, type Named, type Session } from '../session'
import { redrafted, withAgendaAfter } from './set-up-agenda'
import { type Mirrors, mirroredIn, mirrorsFit, withMirrored } from './set-up-questions'

const MOST_ORGANISATIONS = 60
export const MOST_LEVELS = 20
export const MOST_GROUPS = 200

/** A session of a plan as it begins: our organisation and the partners that everybody may read of. */
export function sessionOf(plan: Plan, { title, day }: Pick<Session, 'title' | 'day'>, say: Say): Session {
  const named = partnersInOrder(plan).filter(({ status }) => isNamedOutside(plan, status))
  const organisations = [
    { id: US, name: ourName(plan, say) },
    ...named.map(({ id }) => ({ id, name: organisationName(plan, id, say) ?? '' })),
  ].slice(0, MOST_ORGANISATIONS)
  const levels = (['lead', 'staff'] as const).map((id) => ({ id, name: say(`session.level-${id}`) }))
  return redrafted(newSession({ plan: plan.id, title, day, language: plan.project.language, organisations, levels }))
}

export const hasRoomForOrganisations = (session: Session, count: number): boolean =>
  count <= MOST_ORGANISATIONS && mirrorsFit(session, count, mirroredIn(session).length)

/** Other organisations, or other names for them: what is mirrored is asked of them, and groups are of none that has gone. */
export function withOrganisations(session: Session, organisations: Named[], mirrors: Mirrors): Session {
  if (!hasRoomForOrganisations(session, organisations.length)) return session
  const known = new Set(organisations.map(({ id }) => id))
  const groups = session.groups.map(({ organisation, ...group }) =>
    organisation !== undefined && known.has(organisation) ? { ...group, organisation } : group,
  )
  return withMirrored({ ...session, organisations, groups }, mirroredIn(session), mirrors)
}

export function withLevels(session: Session, levels: Named[]): Session {
  const known = new Set(levels.map(({ id }) => id))
  const groups = session.groups.map(({ level, ...group }) => (level !== undefined && known.has(level) ? { ...group, level } : group))
  return { ...session, levels, groups }
}

/** Nobody belongs to a group that is known beforehand where nobody shall be known. */
export const withMode = (session: Session, mode: Mode): Session =>
  withAgendaAfter(session, { ...session, mode, groups: mode === 'anonymous' ? [] : session.groups })

/** In an anonymous session it is promised with each sheet, so that it stays as the mode does. */
export const mayChangeMinimum = (session: Session): boolean => session.mode !== 'anonymous' || mayChangeMode(session)

export const withMinimum = (session: Session, minimum: number): Session =>
  mayChangeMinimum(session) ? { ...session, minimum: Math.max(LEAST_MINIMUM, minimum) } : session

export const withMinutes = (session: Session, minutes: number): Session => withAgendaAfter(session, { ...session, minutes })

/** So many groups: further ones are called by their number, and those beyond it go. */
export function withGroupCount(session: Session, count: number, nameOf: (number: number) => string): Session {
  const { groups } = session
  const more = Array.from({ length: Math.max(0, count - groups.length) }, (_, at) => ({
    id: newId('group'),
    name: nameOf(groups.length + at + 1),
  }))
  return { ...session, groups: [...groups.slice(0, count), ...more] }
}
