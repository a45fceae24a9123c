/** Questions of one's own come into a session and are changed there. Pure edits; the agenda follows them. */
import { fits } from '../fits'
import type { Item } from '../item'
import type { Agreement, Session } from '../session'
import { asking, hasRoomFor, mirrorsIn, talkedAbout } from './set-up-questions'

/** Behind the questions of the worksheets; from there it can be moved. */
export const withOwnQuestion = (session: Session, item: Item): Session =>
  hasRoomFor(session, [item]) ? asking(session, [...talkedAbout(session), item, ...mirrorsIn(session)]) : session

/** What was agreed is no answer any more to a question that is answered in another way. */
function withoutUnfit(agreement: Agreement, { id, ask }: Item): Agreement {
  const { value, ...rest } = agreement
  return agreement.item === id && value && !fits(ask, value) ? rest : agreement
}

/** The question in other words or answered in another way. Answers that still fit are still answers to it. */
export function withOwnChanged(session: Session, item: Item): Session {
  const next = asking(
    session,
    session.items.map((known) => (known.id === item.id ? item : known)),
  )
  return next === session ? session : { ...next, agreements: next.agreements.map((agreement) => withoutUnfit(agreement, item)) }
}
