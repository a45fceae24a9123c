/** Which questions a session asks, and what organisations say of each other in it. Pure edits; the agenda follows them. */
import type { Plan } from '../../model/plan'
import type { Worksheet } from '../../model/worksheet'
import type { Say } from '../../words/say'
import { withItems } from '../begin'
import type { Item } from '../item'
import type { Named, Session } from '../session'
import { itemsFrom, type Offered } from './choose'
import { freeId, idByWords } from './id-by-words'
import { type Mirrored, mirrored, mirrorItems } from './mirrored'
import { moved } from './moved'
import { withAgendaAfter } from './set-up-agenda'

/** So many questions a session asks at most, so that its agenda holds them; and with what is mirrored. */
export const MOST_ASKED = 150
const MOST_ITEMS = 300

/** The same question has the same id, so that one that is chosen again finds the answers that it had. */
function withOwnId(item: Item, taken: ReadonlySet<string>): Item {
  const { question, about, mirror } = item
  const id = mirror ? idByWords('q', mirror.what, mirror.side, mirror.of) : idByWords('q', question, ...about)
  return { ...item, id: freeId(id, 'q', taken) }
}

const isAbout = (offered: Pick<Offered, 'question'>, { question, mirror }: Item): boolean => !mirror && question === offered.question

export const isChosen = ({ items }: Pick<Session, 'items'>, offered: Pick<Offered, 'question'>): boolean =>
  items.some((item) => isAbout(offered, item))

/** Questions of a plan; what is mirrored stands behind them. */
export const talkedAbout = ({ items }: Pick<Session, 'items'>): Item[] => items.filter(({ mirror }) => !mirror)
export const mirrorsIn = ({ items }: Pick<Session, 'items'>): Item[] => items.filter(({ mirror }) => mirror)

const isSame = (items: readonly Item[], others: readonly Item[]): boolean => JSON.stringify(items) === JSON.stringify(others)

/** Other questions, with an agenda that follows them. */
export const asking = (session: Session, items: Item[]): Session =>
  isSame(session.items, items) ? session : withAgendaAfter(session, withItems(session, items))

/** In the order of the worksheets, among those that are there already in whatever order. */
function placed(items: readonly Item[], added: readonly Item[], order: readonly Offered[]): Item[] {
  const rank = ({ question }: Item) => order.findIndex((offered) => offered.question === question)
  return added.reduce<Item[]>(
    (all, item) => {
      const at = all.findIndex((known) => rank(known) > rank(item))
      return all.toSpliced(at < 0 ? all.length : at, 0, item)
    },
    [...items],
  )
}

/** The questions that come of some that are offered, as far as they are not chosen yet. */
export const questionsFrom = (session: Session, offered: readonly Offered[], plan: Plan, say: Say): Item[] => {
  const taken = new Set(session.items.map(({ id }) => id))
  const fresh = offered.filter((each) => !isChosen(session, each)).flatMap((each) => itemsFrom(each, plan, say))
  return fresh.map((item) => withOwnId(item, taken))
}

export const hasRoomFor = (session: Session, items: readonly Item[]): boolean =>
  talkedAbout(session).length + items.length <= MOST_ASKED && session.items.length + items.length <= MOST_ITEMS

export const withQuestions = (session: Session, items: readonly Item[], order: readonly Offered[]): Session =>
  hasRoomFor(session, items) ? asking(session, [...placed(talkedAbout(session), items, order), ...mirrorsIn(session)]) : session

export const withoutQuestions = (session: Session, offered: readonly Offered[]): Session =>
  asking(
    session,
    session.items.filter((item) => !offered.some((each) => isAbout(each, item))),
  )

export const withoutItem = (session: Session, id: string): Session =>
  asking(
    session,
    session.items.filter((item) => item.id !== id),
  )

/** In another order the same is asked: no new edition. */
export const movedItem = (session: Session, id: string, by: -1 | 1): Session =>
  withAgendaAfter(session, { ...session, items: [...moved(talkedAbout(session), id, by), ...mirrorsIn(session)] })

/** What organisations say of each other in this session. */
export const mirroredIn = ({ items }: Pick<Session, 'items'>): Mirrored[] =>
  mirrored.filter((what) => items.some(({ mirror }) => mirror?.what === what))

export type Mirrors = (organisations: readonly Named[], what: readonly Mirrored[]) => Item[]

const called = (organisations: readonly Named[], say: Say): Named[] =>
  organisations.map(({ id, name }) => ({ id, name: name.trim() || say('partner.unnamed') }))

/** What is mirrored, asked of these organisations. One alone has nobody to see. */
export const mirrorsFrom =
  (worksheets: readonly Worksheet[], say: Say): Mirrors =>
  (organisations, what) =>
    organisations.length < 2
      ? []
      : what.flatMap((each) => mirrorItems(each, called(organisations, say), worksheets, say)).map((item) => withOwnId(item, new Set()))

/** Whether a session can hold so much: each organisation is seen, and says how it thinks it is seen. */
export const mirrorsFit = (session: Session, organisations: number, what: number): boolean =>
  talkedAbout(session).length + organisations * what * 2 <= MOST_ITEMS

export const withMirrored = (session: Session, what: readonly Mirrored[], mirrors: Mirrors): Session =>
  mirrorsFit(session, session.organisations.length, what.length)
    ? asking(session, [...talkedAbout(session), ...mirrors(session.organisations, what)])
    : session
