/** What a question got for answers: how they spread, the texts side by side, who has not answered, and where organisations or levels differ. */
import { isAsked } from '../fits'
import type { Item } from '../item'
import type { Session } from '../session'
import { nameOf } from '../sheets'
import { type Answer, answersTo } from './answers'
import { type Bar, barsOf, isChosen } from './bars'
import { type Split, splitsOf } from './parts'
import { type Said, saidIn } from './said'

export interface Comparison {
  readonly item: Item
  readonly asked: number
  /** Whoever said anything: with a rating, or with a reason alone. */
  readonly answered: number
  /** How many of them gave a reason and no rating, and so stand in no bar. */
  readonly unrated: number
  /** Whether nothing may be shown without telling who said it. Then nothing else is filled. */
  readonly isHidden: boolean
  /**
   * Why, in an anonymous session: while collecting is open, whoever looks after each file would see what it brought
   * (`collecting`); below the minimum a few stand for themselves (`few`), and so do those who rated where others gave a reason
   * only (`rated`).
   */
  readonly hidden: 'collecting' | 'few' | 'rated' | null
  /** Empty where the answers are texts. */
  readonly bars: readonly Bar[]
  /** Texts; with a rating, the reasons given. */
  readonly texts: readonly Said[]
  readonly splits: readonly Split[]
  /** Groups and named sheets without an answer; those that have not come are among them. */
  readonly missing: readonly string[]
}

function missingIn(session: Session, item: Item, answers: readonly Answer[]): string[] {
  if (session.mode === 'anonymous') return []
  const answered = new Set(answers.map(({ sheet }) => sheet.from.group ?? sheet.id))
  const groups = session.groups.filter((group) => !answered.has(group.id) && isAsked(session, item, { from: { group: group.id } }))
  const others = session.sheets.filter((sheet) => !sheet.from.group && !answered.has(sheet.id) && isAsked(session, item, sheet))
  return [...groups.map(({ name }) => name), ...others.map((sheet) => nameOf(session, sheet)).filter(Boolean)]
}

/** So many of those who are missing are named below a question; all of them stand where answers are collected. */
export const MOST_MISSING = 8

/** Ratings that only a few gave stand for those few, however many wrote a reason. Where nobody rated there is nothing to hide. */
function hiddenBecause({ mode, collecting, minimum }: Session, answered: number, unrated: number): Comparison['hidden'] {
  if (mode !== 'anonymous') return null
  if (collecting === 'open') return 'collecting'
  if (answered < minimum) return 'few'
  const rated = answered - unrated
  return rated > 0 && rated < minimum ? 'rated' : null
}

export function comparisonOf(session: Session, item: Item): Comparison {
  const answers = answersTo(session, item)
  const unrated = item.ask.kind === 'scale' ? answers.filter(({ value }) => !isChosen(value)).length : 0
  const hidden = hiddenBecause(session, answers.length, unrated)
  const asked = session.sheets.filter((sheet) => isAsked(session, item, sheet)).length
  const isHidden = hidden !== null
  const head = { ...{ item, asked, answered: answers.length, isHidden, hidden }, missing: missingIn(session, item, answers) }
  if (isHidden) return { ...head, unrated: 0, bars: [], texts: [], splits: [] }
  const values = answers.map(({ value }) => value)
  return {
    ...{ ...head, unrated, bars: barsOf(item.ask, values) },
    ...{ texts: saidIn(session, item, answers), splits: splitsOf(session, item, answers) },
  }
}
