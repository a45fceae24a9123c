/** From what a room said to what it settles: nothing is written twice, and nobody is named where nobody is named. */
import { describe, expect, it } from 'vitest'
import { comparisonOf } from '../../content/session/compare/compare'
import type { Item } from '../../content/session/item'
import { type Session, Session as SessionSchema } from '../../content/session/session'
import { agreementOn, settle, valueWords } from '../../content/session/settle/settle'
import { addView, changeView, keepViews, sayingsOf, startFrom, withoutView } from '../../content/session/settle/settle-from'
import { ITEMS, someSession, someSheet } from './any-session'

const itemOf = (id: string): Item => ITEMS.find((item) => item.id === id) as Item
const GROUPS = [
  { id: 'g-hall', name: 'The hall' },
  { id: 'g-door', name: 'The door' },
]
const text = (words: string) => ({ kind: 'text' as const, text: words })
const rate = (rating: number, evidence: string) => ({ kind: 'scale' as const, rating, evidence, source: null })
const said = someSession({
  groups: GROUPS,
  sheets: [
    someSheet(1, { 'q-only': text('Light'), 'q-stand': rate(2, 'Five visits') }, { from: { group: 'g-hall' } }),
    someSheet(2, { 'q-only': text('A school'), 'q-stand': rate(0, '') }, { from: { group: 'g-door' } }),
  ],
})
const unnamed: Session = {
  ...said,
  mode: 'anonymous',
  collecting: 'closed',
  minimum: 3,
  sheets: [1, 2, 3].map((n) => someSheet(n, { 'q-stand': rate(n % 2, 'Why') })),
}
const sayings = (session: Session, id: string) => sayingsOf(session, comparisonOf(session, itemOf(id)))
const words = (session: Session, id: string) => sayings(session, id).map((saying) => [saying.whose, saying.words])
const begin = (session: Session, id: string, at: number): Session => {
  const saying = sayings(session, id)[at]
  return saying ? startFrom(session, itemOf(id), saying) : session
}

describe('what was said', () => {
  it('stands with its name, a rating with its reason', () => {
    expect(words(said, 'q-only')).toEqual([
      ['The door', 'A school'],
      ['The hall', 'Light'],
    ])
    expect(words(said, 'q-stand')).toEqual([
      ['The door', '0, none'],
      ['The hall', '2, clearly: Five visits'],
    ])
  })

  it('of an anonymous session never joins a rating to its reason, and is nothing where too few have answered', () => {
    expect(words(unnamed, 'q-stand')).toEqual([
      ['', '0, none'],
      ['', '1, a little'],
      ['', 'Why'],
      ['', 'Why'],
      ['', 'Why'],
    ])
    expect(words({ ...unnamed, minimum: 4 }, 'q-stand')).toEqual([])
  })
})

describe('the agreed answer', () => {
  it('begins with what was said, and what is added goes below it, once', () => {
    const both = begin(begin(said, 'q-only', 1), 'q-only', 0)
    expect(agreementOn(both, 'q-only')).toMatchObject({ kind: 'agreed', value: text('Light\nA school') })
    expect(agreementOn(begin(both, 'q-only', 1), 'q-only').value).toEqual(text('Light\nA school'))
  })

  it('takes a rating over, and its reason as why it was agreed', () => {
    const reasoned = agreementOn(begin(said, 'q-stand', 1), 'q-stand')
    expect([reasoned.value, reasoned.reason]).toEqual([rate(2, ''), 'Five visits'])
  })
})

describe('different views', () => {
  it('keep what was said, each once, and in an anonymous session without names', () => {
    const kept = keepViews(said, itemOf('q-only'), sayings(said, 'q-only'))
    expect(agreementOn(kept, 'q-only').views).toEqual([
      { whose: 'The door', words: 'A school' },
      { whose: 'The hall', words: 'Light' },
    ])
    expect(keepViews(kept, itemOf('q-only'), sayings(said, 'q-only')).agreements).toEqual(kept.agreements)
    const [named] = sayings(said, 'q-only')
    const anonymous = keepViews(unnamed, itemOf('q-only'), named ? [named] : [])
    expect(agreementOn(anonymous, 'q-only').views).toEqual([{ whose: '', words: 'A school' }])
  })

  it('are added, rewritten and taken out, and stay when another way is tried', () => {
    const rewritten = changeView(addView(keepViews(said, itemOf('q-only'), sayings(said, 'q-only')), 'q-only'), 'q-only', 2, {
      words: 'Both',
    })
    const tried = settle(settle(rewritten, 'q-only', { kind: 'agreed', value: text('Light') }), 'q-only', { kind: 'kept' })
    expect(agreementOn(withoutView(tried, 'q-only', 0), 'q-only')).toMatchObject({
      value: text('Light'),
      views: [{ words: 'Light' }, { whose: '', words: 'Both' }],
    })
  })
})

describe('a day', () => {
  const when: Item = { ...itemOf('q-only'), id: 'q-when', text: 'When do we look again?', ask: { kind: 'date' } }
  const asked = someSession({ items: [when], sheets: [someSheet(1, { 'q-when': { kind: 'date', date: '2027-05-02' } })] })

  it('is said as people write it, and stays a day when the answer starts from it', () => {
    expect(valueWords(when, { kind: 'date', date: '2027-05-02' })).toBe('2 May 2027')
    const [saying] = sayingsOf(asked, comparisonOf(asked, when))
    expect(saying?.words).toBe('2 May 2027')
    const agreed = saying ? startFrom(asked, when, saying) : asked
    expect(agreementOn(agreed, 'q-when').value).toEqual({ kind: 'date', date: '2027-05-02' })
  })
})

describe('very long answers', () => {
  it('never make a session that cannot be saved', () => {
    const long = (sign: string, length: number) => sign.repeat(length)
    const sheets = [someSheet(1, { 'q-only': text(long('a', 30_000)) }), someSheet(2, { 'q-only': text(long('b', 30_000)) })]
    const session = someSession({ sheets })
    const sayings = sayingsOf(session, comparisonOf(session, itemOf('q-only')))
    const agreed = sayings.reduce((now, saying) => startFrom(now, itemOf('q-only'), saying), session)
    expect(SessionSchema.safeParse(agreed).success).toBe(true)
    expect(agreementOn(agreed, 'q-only').value).toEqual(text(long('a', 30_000)))
    const rated = someSession({ sheets: [someSheet(1, { 'q-stand': rate(2, long('c', 50_000)) })] })
    const kept = keepViews(rated, itemOf('q-stand'), sayingsOf(rated, comparisonOf(rated, itemOf('q-stand'))))
    expect(SessionSchema.safeParse(kept).success).toBe(true)
  })
})
