import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changedSession, sessionChange } from '../../content/session/change'
import { answersCode, answersText, readAnswers } from '../../content/session/collect/answer-file'
import { closed } from '../../content/session/collect/mix'
import { takeIn, withSheet } from '../../content/session/collect/take-in'
import { comparisonOf } from '../../content/session/compare/compare'
import { type Session, Session as SessionSchema, type Sheet } from '../../content/session/session'
import { shownApart } from '../../content/session/splits'
import { anySheet, fileOf, ITEMS, sheetId, someSession, someSheet } from './any-session'

const text = (words: string) => ({ kind: 'text' as const, text: words })

function tookIn(session: Session, sheets: readonly Sheet[]): Session {
  let now = session
  for (const sheet of sheets) {
    const taken = takeIn(now, fileOf(session, sheet))
    if ('session' in taken) now = taken.session
  }
  return now
}
const kindsOf = (session: Session, sheets: readonly Sheet[]): string[] => {
  let now = session
  return sheets.map((sheet) => {
    const taken = takeIn(now, fileOf(session, sheet))
    if ('session' in taken) now = taken.session
    return taken.kind
  })
}

describe('answer files', () => {
  it('make the same session in every order and however often they come, in 10,000 orders', () => {
    const orders = fc
      .array(anySheet, { minLength: 1, maxLength: 8 })
      .chain((sheets) =>
        fc.tuple(
          fc.constant(sheets),
          fc.shuffledSubarray([...sheets, ...sheets], { minLength: sheets.length * 2, maxLength: sheets.length * 2 }),
          fc.constantFrom('separate' as const, 'anonymous' as const),
        ),
      )
    fc.assert(
      fc.property(orders, ([sheets, again, mode]) => {
        const session = someSession({ mode })
        expect(JSON.stringify(tookIn(session, again))).toBe(JSON.stringify(tookIn(session, sheets)))
      }),
      { numRuns: 10_000 },
    )
  })

  it('say what each of them was', () => {
    const first = someSheet(1, { 'q-only': text('Reach the villages') })
    const later = { ...first, edition: 2, answers: { 'q-only': text('Reach the villages by bus') } }
    const twin = { ...later, answers: { 'q-only': text('Something else') } }
    expect(kindsOf(someSession(), [first, first, later, first, twin, later])).toEqual([
      'added',
      'same',
      'replaced',
      'older',
      'twin',
      'same',
    ])
    const other = takeIn(someSession(), { ...fileOf(someSession(), first), session: 'session-two', title: 'Elsewhere' })
    expect(other).toEqual({ kind: 'foreign', title: 'Elsewhere' })
  })

  it('keep both sheets where two say different things under one name', () => {
    const one = someSheet(1, { 'q-only': text('One') })
    const session = tookIn(someSession(), [one, { ...one, answers: { 'q-only': text('Two') } }])
    expect(session.sheets.map(({ answers }) => answers['q-only'])).toEqual([text('One'), text('Two')])
  })

  it('of somebody who opened the newer questions and had nothing to add count once, as answers to those', () => {
    const [before, again] = [1, 2].map((of) => someSheet(1, { 'q-only': text('One') }, { of })) as [Sheet, Sheet]
    for (const sheets of [
      [before, again],
      [again, before],
    ])
      expect(tookIn(someSession({ edition: 2 }), sheets).sheets).toMatchObject([{ id: sheetId(1), of: 2 }])
    expect(kindsOf(someSession({ edition: 2 }), [before, again, before])).toEqual(['added', 'replaced', 'same'])
  })

  it('never come to two sheets of one name, which could not be saved, even where their sums are the same', () => {
    const sheets = ['!', '7OPQhjjFRUjP', 'wZnjsM2RFH2v'].map((words) => someSheet(1, { 'q-only': text(words) }))
    const session = tookIn(someSession(), sheets)
    expect(new Set(session.sheets.map(({ id }) => id)).size).toBe(3)
    expect(tookIn(someSession(), sheets.toReversed())).toEqual(session)
  })

  it('of an earlier sheet are taken in, and what is no longer asked is counted', () => {
    const taken = takeIn(
      someSession({ edition: 2 }),
      fileOf(someSession(), someSheet(1, { 'q-gone': text('Kept'), 'q-only': text('Here') })),
    )
    expect(taken).toMatchObject({ kind: 'added', unasked: 1, isOldSheet: true })
  })

  it('come back as they were from a file and from a code that a mail program has broken into lines', () => {
    const file = fileOf(someSession(), someSheet(1, { 'q-only': text('مرحبا, שלום, "quoted"\n</script>') }))
    expect(readAnswers(answersText(file))).toEqual({ kind: 'answers', file, as: 'file' })
    const code = answersCode(file).replace(/(.{40})/g, '$1\n> ')
    expect(readAnswers(`Dear Rana,\n\n${code}`)).toEqual({ kind: 'answers', file, as: 'code' })
  })

  it('are refused with the reason: damaged, newer, or none at all', () => {
    const whole = answersText(fileOf(someSession(), someSheet(1, { 'q-only': text('Reach the villages') })))
    const why = (given: string) => readAnswers(given)
    expect(why(whole.slice(0, -20))).toEqual({ kind: 'refused', why: 'damaged' })
    expect(why(whole.replace('villages', 'villagez'))).toEqual({ kind: 'refused', why: 'damaged' })
    expect(why('A letter')).toEqual({ kind: 'refused', why: 'other' })
    expect(why('{"format":"joint-action-plan"}')).toEqual({ kind: 'refused', why: 'other' })
    expect(why('JA1.abc')).toEqual({ kind: 'refused', why: 'damaged' })
    const newer = answersText({ ...fileOf(someSession(), someSheet(1)), version: 2 } as never)
    expect(why(newer)).toEqual({ kind: 'refused', why: 'newer' })
  })

  it('with names that reach into the language do no harm', () => {
    const hostile = '{"format":"joint-action-answers","version":1,"__proto__":{"polluted":1},"sum":"00000000"}'
    expect(readAnswers(hostile)).toEqual({ kind: 'refused', why: 'damaged' })
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})

describe('an anonymous session', () => {
  const named = (n: number, organisation: string, level: string): Sheet =>
    someSheet(n, { 'q-only': text(`Said ${n}`) }, { from: { name: 'Rana Haddad', group: 'g-1', organisation, level }, via: 'paper' })
  const sheets = [
    ...[1, 2, 3, 4, 5].map((n) => named(n, 'us', n < 3 ? 'lead' : 'field')),
    ...[6, 7, 8, 9].map((n) => named(n, 'warda', 'field')),
    named(10, 'sadaf', 'field'),
  ]
  const open = () =>
    sheets.reduce((now, sheet) => (withSheet(now, sheet) as { session: Session }).session, someSession({ mode: 'anonymous' }))

  it('keeps no name, no group and no way', () => {
    const saved = JSON.stringify(open())
    for (const token of ['Rana', 'Haddad', 'g-1', 'paper', 'via']) expect(saved).not.toContain(token)
    expect(SessionSchema.parse(open()).sheets).toHaveLength(10)
  })

  it('mixes all sheets when it closes, under new names, without what too few share', () => {
    const session = closed(open())
    expect(session.sheets.filter(({ id }) => sheets.some((sheet) => sheet.id === id))).toEqual([])
    const organisations = session.sheets.map(({ from }) => from.organisation ?? 'none').sort()
    // Sadaf is one; hidden beside it is the smallest of those that are shown, or it could be worked out.
    expect(organisations).toEqual(['none', 'none', 'none', 'none', 'none', 'us', 'us', 'us', 'us', 'us'])
    expect(session.sheets.filter(({ from }) => from.level === 'lead')).toEqual([])
    expect(session.mixed).toEqual(sheets.map(({ id }) => id).sort())
  })

  it('knows of which organisation all are where only one of them came, or a mirror could show nothing', () => {
    const ours = [1, 2, 3, 4].map((n) => named(n, 'us', 'field'))
    const few = closed(tookIn(someSession({ mode: 'anonymous' }), ours.slice(1)))
    const session = closed(tookIn(someSession({ mode: 'anonymous' }), ours))
    expect(session.sheets.map(({ from }) => from.organisation)).toEqual(['us', 'us', 'us', 'us'])
    expect(few.sheets.map(({ from }) => from.organisation)).toEqual([undefined, undefined, undefined])
  })

  it('knows a sheet that was mixed, and takes in none that comes later', () => {
    const session = closed(open())
    expect(takeIn(session, fileOf(session, someSheet(3)))).toEqual({ kind: 'mixed' })
    expect(takeIn(session, fileOf(session, someSheet(77)))).toEqual({ kind: 'closed' })
  })

  it('shows nothing of a question that fewer than the minimum answered', () => {
    const three = [1, 2, 3].map((n) => someSheet(n, { 'q-stand': { kind: 'scale', rating: 1, evidence: '', source: null } }))
    const session = closed(tookIn(someSession({ mode: 'anonymous' }), three))
    expect(comparisonOf(session, ITEMS[2] as never)).toMatchObject({ hidden: 'few', bars: [], texts: [], answered: 3 })
  })

  it('shows no organisation apart of whom too few chose anything, though more gave a reason', () => {
    const rated = (rating: number | null, evidence: string) => ({ 'q-stand': { kind: 'scale' as const, rating, evidence, source: null } })
    const ours = [1, 2, 3, 4].map((n) => someSheet(n, n === 1 ? rated(3, '') : rated(null, `Why ${n}`), { from: { organisation: 'us' } }))
    const theirs = [5, 6, 7, 8].map((n) => someSheet(n, rated(1, ''), { from: { organisation: 'warda' } }))
    const { splits } = comparisonOf(closed(tookIn(someSession({ mode: 'anonymous' }), [...ours, ...theirs])), ITEMS[2] as never)
    expect(splits.flatMap(({ parts }) => parts.map(({ bars }) => bars))).toEqual([null, null, null])
  })

  it('shows nothing while answers still come, since each would show what it brought', () => {
    expect(comparisonOf(open(), ITEMS[0] as never)).toMatchObject({ hidden: 'collecting', texts: [], answered: 10 })
    expect(comparisonOf(closed(open()), ITEMS[0] as never)).toMatchObject({ hidden: null, answered: 10 })
  })
})

describe('texts side by side', () => {
  const list = (n: number, name: string, lines: string) => someSheet(n, { 'q-risks': text(lines) }, { from: { name } })
  const texts = (session: Session) => comparisonOf(session, ITEMS[3] as never).texts.map(({ words }) => words)
  it('stand in the order of names, each as its lines were written', () => {
    const session = tookIn(someSession(), [list(1, 'Paper 10', 'Theft\nFlood'), list(2, 'Paper 2', 'Rain\nDust')])
    expect(texts(session)).toEqual(['Rain', 'Dust', 'Theft', 'Flood'])
  })
  it('stand in the order of letters where nobody is named', () => {
    const sheets = [1, 2, 3, 4].map((n) => list(n, 'Rana', `Risk ${5 - n}`))
    expect(texts(closed(tookIn(someSession({ mode: 'anonymous' }), sheets)))).toEqual(['Risk 1', 'Risk 2', 'Risk 3', 'Risk 4'])
  })
})

describe('what may be shown apart', () => {
  const said = (parts: Record<string, number>) => Object.entries(parts).map(([of, people]) => ({ of, people }))
  it('is never fewer than the minimum', () => expect([...shownApart(said({ a: 3, b: 5, c: 1 }), 4)]).toEqual(['b']))
  it('leaves nothing that could be worked out from the rest', () => {
    expect([...shownApart(said({ a: 10, b: 5, c: 2 }), 4)]).toEqual(['a'])
    expect([...shownApart(said({ a: 5, b: 1 }), 4)]).toEqual([])
  })
  it('hides what does not say of whom it is as well', () => expect([...shownApart(said({ a: 6, b: 5, '': 1 }), 4)]).toEqual(['a']))
})

describe('an edit of a session', () => {
  it('sends only what was touched, and makes the same session on the other side', () => {
    const before = tookIn(someSession(), [someSheet(1), someSheet(2), someSheet(3)])
    const after = { ...before, title: 'Renamed', sheets: before.sheets.filter(({ id }) => id !== sheetId(2)) }
    const change = sessionChange(before, after)
    expect(change.sheets).toEqual([])
    expect(change.gone).toEqual([sheetId(2)])
    expect(changedSession(before, change)).toEqual(after)
  })
})
