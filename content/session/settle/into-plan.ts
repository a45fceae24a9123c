/**
 * What a session settled, on its way into the plan: each agreed answer stands there in the session's own voice, beside the
 * plan's own answer, and each promise as a commitment. Putting in what is in already changes nothing.
 */
import { addCommitment, setCommitment } from '../../model/commitments'
import { withAsked, withEntry } from '../../model/edit'
import { entryAt, type Place } from '../../model/place'
import { type Commitment, type Entry, FIRST_ROUND, OUR_VOICE, type Plan } from '../../model/plan'
import { unstamped } from '../../model/unstamped'
import type { Worksheet } from '../../model/worksheet'
import type { Say } from '../../words/say'
import type { Item } from '../item'
import type { Agreement, Promised, Session } from '../session'
import { type Asked, askedNow, isAboutKnown, isSettledAs, ownWords, placeOf, settledEntry } from './in-plan'
import { agreementOn, isSettled } from './settle'

/**
 * `new` is not in yet, `in` stands there as it is here, `changed` stands there as it was settled before. `gone`: whom or what
 * it is about has left the plan. `nowhere`: no worksheet asks it, so it stands in the record alone. `open` again: it stands
 * in the plan and is settled here no more.
 */
export type Standing = 'new' | 'in' | 'changed' | 'gone' | 'nowhere' | 'open'

export interface Offer {
  readonly item: Item
  readonly agreement: Agreement
  readonly standing: Standing
  /** Where it stands in the plan, or would. */
  readonly place: Place
  /** What the plan's own answer says; empty where there is none. */
  readonly own: string
  /** Our own answer is for us alone, and with it what was agreed there. */
  readonly isCandid: boolean
  /** What this session put there before. */
  readonly before: Entry | undefined
}
export interface PromiseOffer {
  readonly promised: Promised
  readonly standing: 'new' | 'in' | 'changed'
  /** The commitment that came of it. */
  readonly before: Commitment | undefined
}

function standingOf(
  session: Session,
  { item, agreement, before }: Pick<Offer, 'item' | 'agreement' | 'before'>,
  plan: Plan,
  asked: Asked | undefined,
): Standing {
  if (!isSettled(agreement)) return 'open'
  if (!asked) return 'nowhere'
  if (!isAboutKnown(plan, item)) return 'gone'
  if (!before) return 'new'
  return isSettledAs(before, settledEntry(session, agreement)) ? 'in' : 'changed'
}

function offerOf(session: Session, item: Item, plan: Plan, worksheets: readonly Worksheet[], say: Say): Offer {
  const asked = askedNow(item, worksheets)
  const place = placeOf(plan, session, item, asked)
  const known = { item, agreement: agreementOn(session, item.id), before: entryAt(plan, place) }
  const isCandid = entryAt(plan, { ...place, voice: OUR_VOICE })?.inside === true
  return { ...known, place, standing: standingOf(session, known, plan, asked), own: ownWords(plan, place, asked, say), isCandid }
}

/** Everything that was settled or stands in the plan, in the order of the questions, with what the plan itself says there now. */
export const offersFor = (session: Session, plan: Plan, worksheets: readonly Worksheet[], say: Say): Offer[] =>
  session.items
    .map((item) => offerOf(session, item, plan, worksheets, say))
    .filter(({ standing, before }) => standing !== 'open' || before !== undefined)

/** Everything that was promised. A commitment goes its own way in the plan: that it is done there is no difference. */
export const promisesFor = ({ promises }: Pick<Session, 'promises'>, plan: Plan): PromiseOffer[] =>
  promises
    .filter(({ what }) => what.trim() !== '')
    .map((promised) => {
      const before = plan.commitments.find(({ id }) => id === promised.id)
      const { what, who, by } = promised
      const isAsPromised = before?.what === what && before.who === who && before.by === by
      return { promised, before, standing: !before ? 'new' : isAsPromised ? 'in' : 'changed' }
    })

export const mayGoIn = ({ standing }: { readonly standing: Standing }): boolean => standing === 'new' || standing === 'changed'

/** The session speaks in the plan under its own name. Its voice stays, so that what it said is never taken for a single group's. */
function withVoice(plan: Plan, { id, title }: Session, at: string): Plan {
  const known = plan.voices.find((voice) => voice.id === id)
  if (known?.name === title) return plan
  const voice = { id, kind: 'agreed' as const, name: title, ...unstamped(at) }
  return { ...plan, voices: known ? plan.voices.map((one) => (one === known ? voice : one)) : [...plan.voices, voice] }
}

const wordingOf = (item: Item, asked: Asked): { text: string; kind: string } =>
  'leaf' in asked ? { text: asked.leaf.text, kind: asked.leaf.kind } : { text: item.text, kind: asked.list.kind }

function putItem(plan: Plan, session: Session, item: Item, worksheets: readonly Worksheet[], at: string): Plan {
  const asked = askedNow(item, worksheets)
  const agreement = agreementOn(session, item.id)
  const place = placeOf(plan, session, item, asked)
  const before = entryAt(plan, place)
  const settled = settledEntry(session, agreement)
  const isThere = asked && isSettled(agreement) && isAboutKnown(plan, item)
  if (!isThere || (before && isSettledAs(before, settled))) return plan
  const put = withEntry(plan, place, (entry) => ({ ...entry, ...settled }), at)
  return withVoice(withAsked(put, item.question, wordingOf(item, asked)), session, at)
}

/** What a commitment came from, as long as that is in the plan. */
function originOf(plan: Plan, session: Session, { item: id }: Promised, worksheets: readonly Worksheet[]): Pick<Commitment, 'from'> {
  const item = session.items.find((one) => one.id === id)
  const asked = item && askedNow(item, worksheets)
  if (!item || !asked || !isAboutKnown(plan, item)) return {}
  const { round = FIRST_ROUND } = placeOf(plan, session, item, asked)
  return { from: { question: item.question, about: item.about, ...(round !== FIRST_ROUND && { round }) } }
}

function putPromise(plan: Plan, session: Session, promised: Promised, worksheets: readonly Worksheet[], at: string): Plan {
  const { id, what, who, by } = promised
  const known = plan.commitments.find((one) => one.id === id)
  if (!known) return addCommitment(plan, id, { what, who, by, ...originOf(plan, session, promised, worksheets) }, at)
  return known.what === what && known.who === who && known.by === by ? plan : setCommitment(plan, id, { what, who, by }, at)
}

interface Chosen {
  readonly items: readonly string[]
  readonly promises: readonly string[]
}

export function putIntoPlan(plan: Plan, session: Session, chosen: Chosen, worksheets: readonly Worksheet[], at: string): Plan {
  const items = session.items.filter(({ id }) => chosen.items.includes(id))
  const promises = session.promises.filter(({ id, what }) => chosen.promises.includes(id) && what.trim() !== '')
  const answered = items.reduce((next, item) => putItem(next, session, item, worksheets, at), plan)
  return promises.reduce((next, promised) => putPromise(next, session, promised, worksheets, at), answered)
}
