/** From what the room said to what it settles: a text as the beginning of the agreed answer, or as a view that is kept. Pure edits. */
import type { Value } from '../model/plan-parts'
import { linesOf } from '../model/text-lines'
import type { Comparison } from './compare'
import type { Item } from './item'
import type { Agreement, Session } from './session'
import { agreementOn, settle } from './settle'

/** One thing that was said, and how often where it was chosen and not written. */
export interface Saying {
  readonly key: string
  readonly words: string
  readonly whose: string
  readonly count: number
}
type View = Agreement['views'][number]

/** Everything written; of choices and ratings without a word, what was chosen. */
export function sayingsOf({ item, bars, texts }: Comparison): Saying[] {
  const written = texts.map(({ words, whose }, at) => ({ key: `text ${at}`, words, whose, count: 1 }))
  const place = (key: string, text: string) => (item.ask.kind === 'scale' ? [key, text].filter(Boolean).join(', ') : text)
  const chosen = bars.flatMap(({ key, text, count }) =>
    count > 0 ? [{ key: `bar ${key}`, words: place(key, text), whose: '', count }] : [],
  )
  return written.length > 0 ? written : chosen
}

/** What is there already is not written twice. */
const joined = (before: string, words: string): string => {
  if (linesOf(before).includes(words.trim()) || before.trim() === words.trim()) return before
  return before.trim() === '' ? words : `${before.trimEnd()}\n${words}`
}

const chosenValue = ({ ask }: Item, key: string): Value | undefined => {
  const [kind, step = ''] = key.split(/ (.*)/)
  if (kind !== 'bar') return undefined
  if (ask.kind === 'scale') return { kind: 'scale', rating: Number(step), evidence: '', source: null }
  if (ask.kind === 'one') return { kind: 'one', option: step }
  return ask.kind === 'several' ? { kind: 'several', options: [step] } : undefined
}

function begun(item: Item, { value, reason }: Agreement, { key, words }: Saying): Partial<Agreement> {
  const chosen = chosenValue(item, key)
  if (chosen) return { value: chosen }
  if (item.ask.kind === 'number') return { value: { kind: 'number', amount: Number(words) } }
  if (item.ask.kind === 'date') return { value: { kind: 'date', date: words } }
  if (item.ask.kind === 'scale') return { reason: joined(reason, words) }
  return { value: { kind: 'text', text: joined(value?.kind === 'text' ? value.text : '', words) } }
}

/** Takes it as the beginning of the agreed answer; a reason that came with a rating becomes the reason. */
export const startFrom = (session: Session, item: Item, saying: Saying): Session =>
  settle(session, item.id, { kind: 'agreed', ...begun(item, agreementOn(session, item.id), saying) })

const sameWords = (one: View, words: string): boolean => one.words.trim() === words.trim()
export const isKeptAs = ({ views }: Agreement, { words }: Saying): boolean => views.some((view) => sameWords(view, words))

const MOST_VIEWS = 50

/** Keeps what was said as views of their own. In an anonymous session nobody is named. */
export function keepViews(session: Session, item: Item, sayings: readonly Saying[]): Session {
  const before = agreementOn(session, item.id)
  const fresh = sayings.filter((saying) => !isKeptAs(before, saying))
  const views = fresh.map(({ words, whose }) => ({ whose: session.mode === 'anonymous' ? '' : whose, words }))
  return settle(session, item.id, { kind: 'kept', views: [...before.views, ...views].slice(0, MOST_VIEWS) })
}

export const addView = (session: Session, item: string): Session =>
  settle(session, item, { views: [...agreementOn(session, item).views, { whose: '', words: '' }].slice(0, MOST_VIEWS) })

export const changeView = (session: Session, item: string, at: number, part: Partial<View>): Session =>
  settle(session, item, { views: agreementOn(session, item).views.map((view, index) => (index === at ? { ...view, ...part } : view)) })

export const withoutView = (session: Session, item: string, at: number): Session =>
  settle(session, item, { views: agreementOn(session, item).views.filter((_, index) => index !== at) })
