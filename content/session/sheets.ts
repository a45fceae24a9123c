/** The filled sheets of a session: their one order, and what goes without saying about them. */
import type { From, Group, Session, Sheet } from './session'

/** By their random ids: the file never tells in which order they came. */
export const inOrder = (sheets: readonly Sheet[]): Sheet[] =>
  [...sheets].sort((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0))

/** Between the name of a sheet and the number of what it says else under that name. */
export const TWIN = '-twin-'
/** The name under which a sheet was handed in, whichever of its twins it is. */
export const ownId = (id: string): string => id.split(TWIN)[0] ?? id

const sorted = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)))

/** The sheet as this session may keep it: nobody is named in an anonymous one, and answers never stand in the order they were given. */
export function keptSheet({ mode }: Pick<Session, 'mode'>, { via, from, answers, ...sheet }: Sheet): Sheet {
  if (mode !== 'anonymous') return { ...sheet, from, answers: sorted(answers), ...(via && { via }) }
  const { organisation, level } = from
  const said: From = { ...(organisation && { organisation }), ...(level && { level }) }
  return { ...sheet, from: said, answers: sorted(answers) }
}

export const groupOf = ({ groups }: Pick<Session, 'groups'>, { from }: Pick<Sheet, 'from'>): Group | undefined =>
  groups.find(({ id }) => id === from.group)

/** The organisation and the level a sheet counts for: what it says itself, or what was settled for its group. */
export function standingOf(session: Pick<Session, 'groups'>, sheet: Pick<Sheet, 'from'>): Pick<From, 'organisation' | 'level'> {
  const group = groupOf(session, sheet)
  const organisation = sheet.from.organisation ?? group?.organisation
  const level = sheet.from.level ?? group?.level
  return { ...(organisation && { organisation }), ...(level && { level }) }
}

/** How many people speak on a sheet. */
export const peopleOn = (session: Pick<Session, 'groups'>, sheet: Pick<Sheet, 'from'>): number => groupOf(session, sheet)?.people ?? 1

/** What a sheet is called on the facilitator's screen; empty where it has no name. */
export const nameOf = (session: Pick<Session, 'groups'>, sheet: Pick<Sheet, 'from'>): string =>
  groupOf(session, sheet)?.name.trim() || sheet.from.name?.trim() || ''
