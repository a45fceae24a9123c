/** From what the room said to what it settles: a text as the beginning of the agreed answer, or as a view that is kept. Pure edits. */
import type { Value } from '../../model/plan-parts'
import { linesOf } from '../../model/text-lines'
import { TEXT_LIMIT } from '../../model/words-and-ids'
import { sayDay } from '../../words/say'
import type { Comparison } from '../compare/compare'
import { answerOn, isAsked } from '../fits'
import type { Item } from '../item'
import type { Agreement, Session } from '../session'
import { nameOf } from '../sheets'
import { agreementOn, settle, valueWords } from './settle'

/** One thing that was said: in words, and as the answer that it would be. */
export interface Saying {
  readonly key: string
  readonly words: string
  readonly whose: string
  readonly value?: Value
  readonly reason: string
}
type View = Agreement['views'][number]

const byName = (one: Saying, other: Saying): number => one.whose.localeCompare(other.whose, undefined, { numeric: true })

/** What each sheet says in whole, the choice and why; only where sheets have names. */
function bySheet(session: Session, item: Item): Saying[] {
  const sayings = session.sheets.flatMap((sheet): Saying[] => {
    const value = isAsked(session, item, sheet) ? answerOn(sheet, item) : undefined
    if (!value) return []
    const reason = value.kind === 'scale' ? value.evidence.trim() : ''
    const words = [valueWords(item, value, session.language), reason].filter(Boolean).join(': ')
    return [{ key: sheet.id, words, whose: nameOf(session, sheet), value, reason }]
  })
  return sayings.sort(byName)
}

/** Choices and ratings as often as they were made, and what was written beside them. */
const apart = ({ item, bars, texts }: Comparison, language: string): Saying[] => [
  ...bars.flatMap(({ key, count }): Saying[] => {
    const value = chosenValue(item, key)
    return count > 0 && value ? [{ key: `bar ${key}`, words: valueWords(item, value, language), whose: '', value, reason: '' }] : []
  }),
  ...texts.map(({ words, whose }, at): Saying => {
    const value = writtenValue(item, words)
    const said = value?.kind === 'date' ? sayDay(words, language) : words
    return { key: `text ${at}`, words: said, whose, ...(value && { value }), reason: value ? '' : words }
  }),
]

function chosenValue({ ask }: Item, key: string): Value | undefined {
  if (ask.kind === 'scale') return { kind: 'scale', rating: Number(key), evidence: '', source: null }
  if (ask.kind === 'one') return { kind: 'one', option: key }
  return ask.kind === 'several' ? { kind: 'several', options: [key] } : undefined
}

/** A text beside a rating is its reason, and no answer of its own. */
function writtenValue({ ask }: Item, words: string): Value | undefined {
  if (ask.kind === 'number') return { kind: 'number', amount: Number(words) }
  if (ask.kind === 'date') return { kind: 'date', date: words }
  return ask.kind === 'scale' ? undefined : { kind: 'text', text: words }
}

/** Everything that was said, as it may be shown: of an anonymous session never what one sheet says in whole. */
export function sayingsOf(session: Session, comparison: Comparison): Saying[] {
  const { item, isHidden, bars } = comparison
  if (isHidden) return []
  return session.mode !== 'anonymous' && bars.length > 0 ? bySheet(session, item) : apart(comparison, session.language)
}

/** What is there already is not written twice, nor what one answer has no room for. */
const joined = (before: string, words: string): string => {
  if (linesOf(before).includes(words.trim()) || before.trim() === words.trim()) return before
  const both = before.trim() === '' ? words : `${before.trimEnd()}\n${words}`
  return both.length > TEXT_LIMIT ? before : both
}

function begun({ ask }: Item, before: Agreement, { value, reason, words }: Saying): Partial<Agreement> {
  const isWritten = ask.kind === 'line' || ask.kind === 'text' || ask.kind === 'list'
  const text = before.value?.kind === 'text' ? before.value.text : ''
  if (isWritten) return { value: { kind: 'text', text: joined(text, words) } }
  const bare = value?.kind === 'scale' ? { ...value, evidence: '', source: null } : value
  return { ...(bare && { value: bare }), ...(reason && { reason: joined(before.reason, reason) }) }
}

/** Takes it as the beginning of the agreed answer; a reason that came with a rating becomes the reason. */
export const startFrom = (session: Session, item: Item, saying: Saying): Session =>
  settle(session, item.id, { kind: 'agreed', ...begun(item, agreementOn(session, item.id), saying) })

const sameWords = (one: View, words: string): boolean => one.words.trim() === words.trim()
export const isKeptAs = ({ views }: Agreement, { words }: Saying): boolean => views.some((view) => sameWords(view, words))

export const MOST_VIEWS = 50

/** Keeps what was said as views of their own. In an anonymous session nobody is named. */
export function keepViews(session: Session, item: Item, sayings: readonly Saying[]): Session {
  const before = agreementOn(session, item.id)
  const fresh = sayings.filter((saying) => !isKeptAs(before, saying))
  const views = fresh.map(({ words, whose }) => ({ whose: session.mode === 'anonymous' ? '' : whose, words: words.slice(0, TEXT_LIMIT) }))
  return settle(session, item.id, { kind: 'kept', views: [...before.views, ...views].slice(0, MOST_VIEWS) })
}

export const addView = (session: Session, item: string): Session =>
  settle(session, item, { views: [...agreementOn(session, item).views, { whose: '', words: '' }].slice(0, MOST_VIEWS) })

export const changeView = (session: Session, item: string, at: number, part: Partial<View>): Session =>
  settle(session, item, { views: agreementOn(session, item).views.map((view, index) => (index === at ? { ...view, ...part } : view)) })

export const withoutView = (session: Session, item: string, at: number): Session =>
  settle(session, item, { views: agreementOn(session, item).views.filter((_, index) => index !== at) })
