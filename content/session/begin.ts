/** A session begins: empty, from another one for the next group, or with its questions changed. */
import { newId } from '../model/id'
import { SESSION_VERSION, type Session, USUAL_MINIMUM } from './session'

type Start = Pick<Session, 'plan' | 'title' | 'day' | 'language' | 'organisations' | 'levels'>

export const newSession = ({ plan, title, day, language, organisations, levels }: Start): Session => ({
  format: 'joint-action-session',
  version: SESSION_VERSION,
  id: newId('session'),
  ...{ plan, title, day, language, organisations, levels },
  mode: 'separate',
  minimum: USUAL_MINIMUM,
  minutes: 90,
  groups: [],
  items: [],
  edition: 1,
  given: 0,
  agenda: [],
  sheets: [],
  collecting: 'open',
  mixed: [],
  agreements: [],
  promises: [],
})

/** The same questions and the same agenda for the next group. The session that was stays as it is, as a record. */
export const forNextGroup = (session: Session, { title, day }: Pick<Session, 'title' | 'day'>): Session => ({
  ...newSession({ ...session, title, day }),
  ...setUp(session),
})

const setUp = ({ mode, minimum, minutes, groups, items, agenda }: Session) => ({ mode, minimum, minutes, groups, items, agenda })

/** Whether anybody may hold a sheet of these questions: then changing them makes a new edition. */
export const isGiven = ({ given, edition, sheets }: Session): boolean => given >= edition || sheets.some(({ of }) => of >= edition)

/** Somebody may hold a sheet of these questions from now on, and bring it back. */
export const withGiven = (session: Session): Session =>
  session.given === session.edition ? session : { ...session, given: session.edition }

/** Other questions. Where sheets of the old ones may be about, a new edition begins; answers to both are told apart by it. */
export const withItems = (session: Session, items: Session['items']): Session => ({
  ...session,
  items,
  edition: isGiven(session) ? session.edition + 1 : session.edition,
})

/** Who answered how may not be decided anew once somebody has: names would be where none were promised. */
export const mayChangeMode = ({ sheets, given, mixed }: Session): boolean => sheets.length === 0 && given === 0 && mixed.length === 0
