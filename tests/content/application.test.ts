/** Texts of an application: typing keeps origins, sentences follow their answers, and nothing candid is offered. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftOf } from '../../content/application/draft'
import { addApplication, piecesAt, putText, removeApplication } from '../../content/application/edits'
import { acknowledged, shownPieces, takenAnew, takenBack } from '../../content/application/following'
import { sentText } from '../../content/application/left-tidy'
import { cutLoose, putIn, retyped, roomAt, type Shown, textOf } from '../../content/application/pieces'
import { answersTo, readingOf } from '../../content/application/reading'
import { headingsToLookAt } from '../../content/application/standing'
import { funderForms } from '../../content/funders'
import type { Origin, Piece } from '../../content/model/application'
import { directionOf } from '../../content/model/direction'
import { answer, leaveOutPartner, setInside, setPartner } from '../../content/model/edit'
import { Plan } from '../../content/model/plan'
import { worksheets } from '../../content/worksheets'

const AT = '2026-11-22T10:00:00.000Z'
const example = Plan.parse(JSON.parse(readFileSync(new URL('../../content/example/plan.json', import.meta.url), 'utf8')))
const reading = (plan: Plan) => readingOf(plan, worksheets)
const from: Origin = { question: 'choice.reason', about: ['warda'], round: 'first', isNamed: false }

const kept = (pieces: readonly Piece[]): Shown[] => pieces.map((piece) => ({ kept: piece, text: piece.text }))
const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '𝒳', 'é', 'ل', '👩‍🌾'), maxLength: 8 })
const piece: fc.Arbitrary<Piece> = fc.oneof(
  words.map((text) => ({ text })),
  words.map((text) => ({ text, said: text, from })),
)
const texts = fc.array(piece, { maxLength: 6 })

describe('typing in a text', () => {
  it('gives exactly what was typed, whatever the stretches', () => {
    fc.assert(
      fc.property(texts, words, (pieces, after) => {
        expect(textOf(retyped(kept(pieces), after))).toBe(after)
      }),
    )
  })

  it('leaves the stretches alone that it does not touch', () => {
    fc.assert(
      fc.property(texts, texts, words, words, (before, behind, old, fresh) => {
        const middle: Piece[] = [{ text: `<${old}>`, said: 'x', from }]
        const all = [...before, ...middle, ...behind]
        const after = `${textOf(before)}<${fresh}>${textOf(behind)}`
        const now = retyped(kept(all), after)
        for (const other of [...before, ...behind].filter((each) => each.from)) expect(now).toContain(other)
      }),
    )
  })

  it('keeps signs of two units whole', () => {
    const pieces = retyped(kept([{ text: '👩' }, { text: '👨', said: '👨', from }]), '👩👦')
    expect(pieces.every(({ text }) => text.isWellFormed())).toBe(true)
    fc.assert(
      fc.property(texts, words, (all, after) => {
        expect(retyped(kept(all), after).every(({ text }) => text.isWellFormed())).toBe(true)
      }),
    )
  })

  it('changes a sentence and keeps where it comes from', () => {
    const sentence: Piece = { text: 'Warda trains guides.', said: 'Warda trains guides.', from }
    expect(retyped(kept([{ text: 'First. ' }, sentence]), 'First. Warda trains good guides.')).toEqual([
      { text: 'First. ' },
      { text: 'Warda trains good guides.', said: 'Warda trains guides.', from },
    ])
  })

  it('takes words written after a sentence for the writer’s own', () => {
    const sentence: Piece = { text: 'Warda trains guides.', said: 'Warda trains guides.', from }
    expect(retyped(kept([sentence]), 'Warda trains guides. So do we.')).toEqual([sentence, { text: ' So do we.' }])
  })

  it('puts a sentence in at the caret, and never within another that comes from an answer', () => {
    fc.assert(
      fc.property(texts, fc.nat(20), (pieces, at) => {
        const text = textOf(pieces)
        const place = roomAt(kept(pieces), Math.min(at, text.length))
        const put = putIn(kept(pieces), place, [{ text: '#', said: '#', from }])
        expect(textOf(put)).toBe(`${text.slice(0, place)}#${text.slice(place)}`)
        for (const other of pieces.filter((each) => each.from)) expect(put).toContain(other)
      }),
    )
  })

  it('cuts a sentence loose from its answer', () => {
    expect(cutLoose(kept([{ text: 'One. ' }, { text: 'Two.', said: 'Two.', from }]), 1)).toEqual([{ text: 'One. Two.' }])
  })
})

describe('a first draft', () => {
  const sources = [{ question: 'choice.reason' }]

  it('is made of the reasons that stand in the plan, each named once', () => {
    const draft = draftOf(sources, reading(example))
    const reasons = answersTo('choice.reason', reading(example)).map(({ text }) => text)
    expect(reasons.length).toBeGreaterThan(2)
    for (const reason of reasons) expect(textOf(draft)).toContain(reason)
  })

  it('has nothing where nothing is answered', () => {
    expect(draftOf(sources, reading({ ...example, entries: [] }))).toEqual([])
  })

  it('never offers what is candid, of whomever a funder does not read', () => {
    const { plan, readable } = reading(example)
    const hidden = plan.partners.filter(({ id }) => !readable.partners.some((shown) => shown.id === id)).map(({ id }) => id)
    expect(hidden.length).toBeGreaterThan(0)
    for (const { question, about } of plan.entries) {
      const offered = answersTo(question, reading(example)).some(({ origin }) => origin.about.join() === about.join())
      if (about.some((id) => hidden.includes(id))) expect(offered).toBe(false)
    }
  })
})

describe('a sentence and its answer', () => {
  const asked = { text: 'Why?', kind: 'text' }
  const partner = example.partners.find(({ status }) => status === 'chosen')?.id ?? ''
  const place = { question: 'choice.reason', about: [partner] }
  const [taken] = draftOf([{ question: 'choice.reason' }], reading(example)) as [Piece]
  const said = (text: string) => answer(example, place, { kind: 'text', text }, asked, AT)
  const state = (plan: Plan, piece = taken) => shownPieces([piece], reading(plan))[0]

  it('is followed while its words were left as they came', () => {
    const shown = state(said('Because they know the valley.'))
    expect(shown?.state).toBe('moved')
    expect(shown?.text).toContain('Because they know the valley.')
    expect(takenBack(shown as never)).toEqual({ text: taken.said })
  })

  it('is only told about once its words were changed', () => {
    const mine = { ...taken, text: 'In my words.' }
    expect(state(example, mine)).toMatchObject({ state: 'changed', text: 'In my words.' })
    const shown = state(said('Because they know the valley.'), mine)
    expect(shown).toMatchObject({ state: 'behind', text: 'In my words.' })
    expect(state(said('Because they know the valley.'), acknowledged(shown as never))?.state).toBe('changed')
    expect(takenAnew(shown as never).text).toContain('Because they know the valley.')
  })

  const candid = setInside(example, place, true, AT)
  it.each([
    ['is emptied', said('')],
    ['becomes candid', candid],
    ['goes with its partner', leaveOutPartner(example, partner, AT)],
    ['was candid before its partner was taken out', leaveOutPartner(candid, partner, AT)],
    ['is about a partner who declined', setPartner(example, partner, { status: 'declined' }, AT)],
  ])('leaves the text when the answer %s, unless it was rewritten', (_, plan) => {
    const shown = state(plan)
    expect(shown).toMatchObject({ state: 'left', text: '' })
    expect(takenBack(shown as never)).toEqual({ text: taken.said })
    expect(state(plan, { ...taken, text: 'In my words.' })).toMatchObject({ state: 'alone', text: 'In my words.' })
  })

  it('stays when a round is begun in which its question is asked anew, and the newest answer is offered', () => {
    const once = { question: 'look.change', about: [], round: 'first' }
    const before = answer(example, once, { kind: 'text', text: 'We write minutes.' }, asked, AT)
    const [piece] = draftOf([{ question: 'look.change' }], reading(before)) as [Piece]
    const round = { id: 'anew', title: '', date: '2027-01-01', order: 99, dot: ['new', 0] as [string, number], at: AT }
    const begun = { ...before, rounds: [...before.rounds, round] }
    expect(shownPieces([piece], reading(begun))[0]?.state).toBe('same')
    expect(answersTo('look.change', reading(begun)).map(({ text }) => text)).toHaveLength(1)
    const said = answer(begun, { ...once, round: 'anew' }, { kind: 'text', text: 'We met less.' }, asked, AT)
    expect(answersTo('look.change', reading(said)).map(({ text }) => text)).toEqual(['We met less.'])
  })

  it('is named before a text goes out when it was rewritten and its answer is for funders no more', () => {
    const form = funderForms[0] as never
    const place = { application: 'one', heading: 'set-up', row: '', column: '' }
    const plan = putText(addApplication(candid, 'one', form, AT), place, [{ ...taken, text: 'In my words.' }], AT)
    const titles = (now: Plan) => headingsToLookAt(now, now.applications[0] as never, reading(now)).map(({ number }) => number)
    expect(titles(plan)).toEqual(['2.2.1'])
    expect(titles({ ...plan, entries: example.entries })).toEqual([])
  })

  it('leaves no dash, no lead-in and no gap behind in what is sent', () => {
    const left: Piece = { ...taken, from: { ...from, about: ['nobody'] } }
    const pieces = [
      { text: 'We work together. ' },
      left,
      { text: '\n\nRisks:\n- ' },
      left,
      { text: '\n- ' },
      left,
      { text: '\n\nThe end: well.' },
    ]
    expect(sentText(shownPieces(pieces, reading(example)))).toBe('We work together.\n\nThe end: well.')
    expect(sentText(shownPieces([{ text: 'Kept:\n- \n\n\n\nas it is ' }], reading(example)))).toBe('Kept:\n- \n\n\n\nas it is ')
  })

  it('is rewritten once, however many keys that takes, and follows again when it says the same', () => {
    const longer = (words: string) => `${taken.text.slice(0, 10)}${words}${taken.text.slice(10)}`
    const twice = retyped(kept(retyped(kept([taken]), longer('x'))), longer('xy'))
    expect(shownPieces(twice, reading(example)).map(({ state: now }) => now)).toEqual(['changed'])
    expect(shownPieces(retyped(kept(twice), taken.text), reading(example))[0]?.state).toBe('same')
  })

  it('has the direction of its words, whatever the script of the name before them', () => {
    const named = setPartner(example, partner, { name: 'نادي الوردة' }, AT)
    const [piece] = draftOf([{ question: 'choice.reason' }], reading(named)) as [Piece]
    expect(directionOf(piece.text)).toBe('ltr')
    expect(piece.text).toContain('نادي الوردة: ')
  })
})

describe('an application in a plan', () => {
  const form = { id: 'form', title: 'A form', funder: '', source: '', checked: '', note: '', headings: [] } as never
  it('goes with all its texts, and only with its own', () => {
    const heading = { heading: 'why', row: '', column: '' }
    let plan = addApplication(addApplication(example, 'one', form, AT), 'two', form, AT)
    plan = putText(
      putText(plan, { application: 'one', ...heading }, [{ text: 'One' }], AT),
      { application: 'two', ...heading },
      [{ text: 'Two' }],
      AT,
    )
    const left = removeApplication(plan, 'one', AT)
    expect(left.applications.map(({ id }) => id)).toEqual(['two'])
    expect(piecesAt(left, { application: 'one', ...heading })).toEqual([])
    expect(piecesAt(left, { application: 'two', ...heading })).toEqual([{ text: 'Two' }])
  })
})
