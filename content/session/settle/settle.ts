/** What a session settles: agreed answers, disagreement that is kept, and what was promised. Pure edits. */
import { isAnswered } from '../../model/place'
import type { Value } from '../../model/plan-parts'
import { sayDay } from '../../words/say'
import { VALUE_OF } from '../fits'
import type { Ask, Item } from '../item'
import type { Agreement, Promised, Session } from '../session'

const OPEN: Omit<Agreement, 'item'> = { kind: 'open', reason: '', views: [] }

export const agreementOn = ({ agreements }: Pick<Session, 'agreements'>, item: string): Agreement =>
  agreements.find((known) => known.item === item) ?? { item, ...OPEN }

/** Changes what became of a question. What was written stays when the kind changes, so that nobody loses a sentence by trying. */
export function settle(session: Session, item: string, part: Partial<Omit<Agreement, 'item'>>): Session {
  const next = { ...agreementOn(session, item), ...part }
  const isKnown = session.agreements.some((known) => known.item === item)
  const agreements = isKnown ? session.agreements.map((known) => (known.item === item ? next : known)) : [...session.agreements, next]
  return { ...session, agreements }
}

/** Whether there is anything to put into the plan or the record. */
export const isSettled = ({ kind, value, views }: Agreement): boolean =>
  kind === 'agreed' ? value !== undefined && isAnswered(value) : kind === 'kept' && views.some(({ words }) => words.trim() !== '')

/** An answer that says nothing yet, of the kind that the question takes. */
export function emptyValue(ask: Ask): Value {
  switch (VALUE_OF[ask.kind]) {
    case 'text':
      return { kind: 'text', text: '' }
    case 'one':
      return { kind: 'one', option: null }
    case 'several':
      return { kind: 'several', options: [] }
    case 'scale':
      return { kind: 'scale', rating: null, evidence: '', source: null }
    case 'number':
      return { kind: 'number', amount: null }
    case 'date':
      return { kind: 'date', date: '' }
  }
}

/** An answer in words, without a plan: options and steps by their text, days as people write them. */
export function valueWords({ ask }: Pick<Item, 'ask'>, value: Value | undefined, language = 'en'): string {
  const option = (id: string) =>
    ask.kind === 'one' || ask.kind === 'several' ? (ask.options.find((each) => each.id === id)?.text ?? id) : id
  switch (value?.kind) {
    case 'text':
      return value.text.trim()
    case 'one':
      return value.option === null ? '' : option(value.option)
    case 'several':
      return value.options.map(option).join(', ')
    case 'scale': {
      const word = ask.kind === 'scale' ? ask.steps.find((step) => step.value === value.rating)?.text : undefined
      return value.rating === null ? '' : [`${value.rating}`, word].filter(Boolean).join(', ')
    }
    case 'number':
      return value.amount === null ? '' : [`${value.amount}`, ask.kind === 'number' ? ask.unit : ''].filter(Boolean).join(' ')
    case 'date':
      return sayDay(value.date, language)
    default:
      return ''
  }
}

export const promise = (session: Session, promised: Promised): Session => ({
  ...session,
  promises: session.promises.some(({ id }) => id === promised.id)
    ? session.promises.map((known) => (known.id === promised.id ? promised : known))
    : [...session.promises, promised],
})

export const withoutPromise = (session: Session, id: string): Session => ({
  ...session,
  promises: session.promises.filter((known) => known.id !== id),
})
