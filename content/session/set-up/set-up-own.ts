/** Questions of one's own come into a session and are changed there. Pure edits; the agenda follows them. */
import { fits } from '../fits'
import type { Item } from '../item'
import type { Agreement, Session } from '../session'
import { bareId } from './own-id'
import { asking, hasRoomFor, mirrorsIn, talkedAbout } from './set-up-questions'

/** Behind the questions of the worksheets; from there it can be moved. */
export const withOwnQuestion = (session: Session, item: Item): Session =>
  hasRoomFor(session, [item]) ? asking(session, [...talkedAbout(session), item, ...mirrorsIn(session)]) : session

const withoutAnswer = ({ value: _, ...rest }: Agreement): Agreement => rest

/** What was agreed is no answer any more to a question that is answered in another way. */
const withoutUnfit = (agreement: Agreement, { id, ask }: Item): Agreement =>
  agreement.item === id && agreement.value && !fits(ask, agreement.value) ? withoutAnswer(agreement) : agreement

/** The same question under another id: its steps of the agenda go along, and what was settled on it but for the answer. */
function withId(session: Session, from: string, to: string): Session {
  if (from === to) return session
  const along = <T extends { readonly item?: string }>(all: readonly T[]): T[] =>
    all.map((each) => (each.item === from ? { ...each, item: to } : each))
  const settled = session.agreements.map((agreement) => (agreement.item === from ? withoutAnswer(agreement) : agreement))
  return {
    ...session,
    items: session.items.map((known) => (known.id === from ? { ...known, id: to } : known)),
    agenda: along(session.agenda),
    agreements: along(settled),
    promises: along(session.promises),
  }
}

/** The question in other words or answered in another way. Answers that still fit are still answers to it. */
export function withOwnChanged(session: Session, item: Item): Session {
  const known = session.items.find(({ id }) => bareId(id) === bareId(item.id))
  const same = withId(session, known?.id ?? item.id, item.id)
  const next = asking(
    same,
    same.items.map((each) => (each.id === item.id ? item : each)),
  )
  return next === session ? session : { ...next, agreements: next.agreements.map((agreement) => withoutUnfit(agreement, item)) }
}
