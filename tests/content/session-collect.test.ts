import { describe, expect, it } from 'vitest'
import { countsOf, groupsOf, type Reading, takeInAll } from '../../content/session/collect/account'
import { answersCode, answersText, readAnswers } from '../../content/session/collect/answer-file'
import { findCodes } from '../../content/session/collect/find-codes'
import { answeredOn, arrivalsOf, countedApart, nextPaper } from '../../content/session/collect/here'
import { closed } from '../../content/session/collect/mix'
import { chosenBy, clearedOf, paperAct, type Spot } from '../../content/session/collect/paper-keys'
import { newTypedSheet, withoutSheet, withTyped } from '../../content/session/collect/type-in'
import type { Ask } from '../../content/session/item'
import type { Session, Sheet } from '../../content/session/session'
import { fileOf, ITEMS, sheetId, someSession, someSheet } from './any-session'

const text = (words: string) => ({ kind: 'text' as const, text: words })
const reading = (name: string, session: Session, sheet: Sheet): Reading => ({
  name,
  read: readAnswers(answersText(fileOf(session, sheet))),
})

describe('an account of what was brought in', () => {
  const session = someSession({ edition: 2 })
  const first = someSheet(1, { 'q-only': text('Reach the villages') }, { of: 2, from: { name: 'Rana' } })
  const other = someSession({ id: 'session-two', title: 'Ramallah, spring' })
  const readings: Reading[] = [
    reading('rana.txt', session, first),
    reading('rana (2).txt', session, first),
    reading('omar.txt', session, someSheet(2, { 'q-only': text('By bus'), 'q-gone': text('Kept') }, { of: 1 })),
    reading('later.txt', session, { ...first, edition: 3, answers: { 'q-only': text('Reach them by bus') } }),
    reading('rana (3).txt', session, first),
    reading('twin.txt', session, { ...first, edition: 3, answers: { 'q-only': text('On foot') } }),
    reading('away.txt', other, someSheet(3)),
    { name: 'torn.txt', read: readAnswers(answersText(fileOf(session, first)).slice(0, -9)) },
    { name: 'letter.txt', read: readAnswers('Dear all') },
    { name: 'locked.txt', read: { kind: 'unreadable', why: 'The stick was taken out.' } },
  ]

  it('says in groups what each was, what is well first', () => {
    const { outcomes } = takeInAll(session, readings)
    expect(groupsOf(outcomes).map(({ kind, outcomes: of }) => [kind, of.map(({ name }) => name)])).toEqual([
      ['added', ['rana.txt', 'omar.txt']],
      ['replaced', ['later.txt']],
      ['twin', ['twin.txt']],
      ['same', ['rana (2).txt']],
      ['older', ['rana (3).txt']],
      ['old-sheet', ['omar.txt']],
      ['damaged', ['torn.txt']],
      ['foreign', ['away.txt']],
      ['other', ['letter.txt']],
      ['unreadable', ['locked.txt']],
    ])
    expect(countsOf(outcomes)).toEqual({ taken: 4, here: 2, not: 4 })
  })

  it('says whose it was, where it belongs, and how much of it is no longer asked', () => {
    const { outcomes } = takeInAll(session, readings)
    expect(outcomes.find(({ name }) => name === 'rana.txt')).toMatchObject({ whose: 'Rana', isOldSheet: false })
    expect(outcomes.find(({ name }) => name === 'omar.txt')).toMatchObject({ whose: '', isOldSheet: true, unasked: 1 })
    expect(outcomes.find(({ name }) => name === 'away.txt')).toMatchObject({ about: 'Ramallah, spring' })
    expect(outcomes.find(({ name }) => name === 'locked.txt')).toMatchObject({ about: 'The stick was taken out.' })
  })

  it('keeps what was taken in, and no file’s name', () => {
    const after = takeInAll(session, readings).session
    expect(after.sheets.map(({ id }) => id.slice(0, 14))).toEqual([sheetId(1), sheetId(1), sheetId(2)])
    expect(JSON.stringify(after)).not.toContain('.txt')
  })

  it('of an anonymous session names nobody, and after it was closed says what was mixed in and what came too late', () => {
    const anonymous = someSession({ mode: 'anonymous' })
    const named = someSheet(1, { 'q-only': text('One') }, { from: { name: 'Rana' } })
    const open = takeInAll(anonymous, [reading('rana.txt', anonymous, named)])
    expect(open.outcomes[0]?.whose).toBe('')
    const after = takeInAll(closed(open.session), [reading('rana.txt', anonymous, named), reading('late.txt', anonymous, someSheet(9))])
    expect(after.outcomes.map(({ kind }) => kind)).toEqual(['mixed', 'closed'])
  })
})

describe('codes in what was pasted', () => {
  const session = someSession()
  const codes = [1, 2, 3].map((n) => answersCode(fileOf(session, someSheet(n, { 'q-only': text(`Said ${n}, قلنا`) }))))
  const wrapped = (code = '') => code.replace(/(.{60})/g, '$1\n> ')

  it('are found one after another, with mails around them', () => {
    const pasted = `Dear Lina,\nhere are mine. The code begins with JA1. and is long:\n\n> ${wrapped(codes[0])}\n\nBest regards from all of us\nRana Haddad, Nahr\n-- \n[12/11/2026, 10:03] Omar: ${codes[1]}\n\u200f${wrapped(codes[2])} Thank you`
    expect(findCodes(pasted)).toEqual(codes)
  })

  it('are found where nothing stands between them', () => {
    expect(findCodes(codes.join(''))).toEqual(codes)
  })

  it('that are not whole are among them, to be said so', () => {
    const found = findCodes(`${codes[0]}\n${codes[1]?.slice(0, -30)}\n\nRana`)
    expect(found.map((code) => readAnswers(code).kind)).toEqual(['answers', 'refused'])
  })

  it('are none in a letter, and the text of a file is as good', () => {
    expect(findCodes('Dear Lina, the code begins with JA1. Rana')).toEqual([])
    const file = answersText(fileOf(session, someSheet(1)))
    expect(findCodes(file)).toEqual([file])
  })

  it('takes no longer for a long code that came damaged and in many lines, or for letters that are none', () => {
    const lines = 'eyJmb3JtYXQiOiJqb2ludC1hY3Rpb24tYW5zd2VycyIs\n'.repeat(40_000)
    const begun = performance.now()
    expect(findCodes(`JA1.${lines}`)).toHaveLength(1)
    expect(performance.now() - begun).toBeLessThan(2_000)
  })

  it('says of letters that nest without end that they are no answers', () => {
    const deep = '['.repeat(200_000) + ']'.repeat(200_000)
    expect(readAnswers(deep)).toEqual({ kind: 'refused', why: 'other' })
    expect(readAnswers(`{"format":"joint-action-answers","a":${deep}}`)).toEqual({ kind: 'refused', why: 'damaged' })
  })
})

describe('a sheet typed here', () => {
  const rana = { name: 'Rana Haddad', organisation: 'us' }

  it('keeps each key in its own place, without a new edition', () => {
    const sheet = newTypedSheet(someSession(), rana, 'laptop')
    const one = withTyped(someSession(), { ...sheet, answers: { 'q-only': text('R') } })
    const two = withTyped(one, { ...sheet, answers: { 'q-only': text('Re') } })
    expect(two.sheets).toEqual([{ id: sheet.id, edition: 1, of: 1, from: rana, answers: { 'q-only': text('Re') }, via: 'laptop' }])
  })

  it('leaves the others as they are, down to the object', () => {
    const before = withTyped(someSession(), someSheet(1, { 'q-only': text('One') }))
    const after = withTyped(before, someSheet(2, { 'q-only': text('Two') }))
    expect(after.sheets[0]).toBe(before.sheets[0])
  })

  it('is none while nothing stands on it, nor once all was taken away', () => {
    const sheet = newTypedSheet(someSession(), rana, 'paper')
    expect(withTyped(someSession(), { ...sheet, answers: { 'q-only': text('') } }).sheets).toEqual([])
    const written = withTyped(someSession(), { ...sheet, answers: { 'q-only': text('R') } })
    expect(withTyped(written, { ...sheet, answers: { 'q-only': text('') } }).sheets).toEqual([])
    expect(withoutSheet(written, sheet.id).sheets).toEqual([])
  })

  it('names nobody in an anonymous session', () => {
    const session = someSession({ mode: 'anonymous' })
    const sheet = { ...newTypedSheet(session, rana, 'laptop'), answers: { 'q-only': text('One') } }
    expect(withTyped(session, { ...sheet, from: { ...rana, group: 'g-1' } }).sheets).toEqual([
      { id: sheet.id, edition: 1, of: 1, from: { organisation: 'us' }, answers: { 'q-only': text('One') } },
    ])
  })

  it('does not come in once collecting is closed', () => {
    const session = closed(someSession({ mode: 'anonymous' }))
    expect(withTyped(session, someSheet(1, { 'q-only': text('Late') }))).toBe(session)
  })

  it('is of the questions that were asked when it was typed last', () => {
    const session = withTyped(someSession({ edition: 3 }), someSheet(1, { 'q-only': text('One') }, { of: 1 }))
    expect(session.sheets[0]?.of).toBe(3)
  })
})

describe('what is here', () => {
  const groups = [
    { id: 'g-window', name: 'Group at the window', organisation: 'us' },
    { id: 'g-door', name: 'Group at the door' },
  ]
  const sheets = [
    someSheet(1, { 'q-only': text('One'), 'q-gone': text('Kept') }, { from: { group: 'g-window' }, via: 'laptop' }),
    someSheet(2, {}, { from: { name: 'Paper 10' }, via: 'paper' }),
    someSheet(3, {}, { from: { name: 'Paper 9' }, via: 'paper' }),
  ]
  const session = someSession({ groups, sheets })

  it('lists the groups, then the others by name and number, and last those that have not come', () => {
    expect(arrivalsOf(session).map(({ group, sheet }) => [group?.name, sheet?.id])).toEqual([
      ['Group at the window', sheetId(1)],
      [undefined, sheetId(3)],
      [undefined, sheetId(2)],
      ['Group at the door', undefined],
    ])
  })

  it('counts the answers to what is asked', () => {
    expect(answeredOn(session, sheets[0] as Sheet)).toEqual({ answered: 1, asked: 4 })
  })

  it('numbers the next paper', () => {
    expect(nextPaper(session)).toBe(11)
    expect(nextPaper(someSession())).toBe(1)
  })

  it('of an anonymous session counts apart only those of whom enough have come', () => {
    const from = [...Array(9).fill('us'), ...Array(5).fill('warda'), 'sadaf', 'sadaf'] as string[]
    const some = from.map((organisation, n) => someSheet(n, {}, { from: { organisation } }))
    const anonymous = someSession({ mode: 'anonymous', sheets: some })
    expect(countedApart(anonymous, 'organisation')).toEqual([{ id: 'us', name: 'Nahr', count: 9 }])
    expect(countedApart(anonymous, 'level')).toEqual([])
  })
})

describe('typing papers by keyboard', () => {
  const key = (name: string, part: Partial<{ code: string; isCtrl: boolean; isShift: boolean }> = {}) => ({
    ...{ key: name, code: '', isCtrl: false, isShift: false },
    ...part,
  })
  const choice: Spot = { kind: 'choice' }
  const at = (kind: 'text' | 'list', isAtStart: boolean, isAtEnd: boolean, isLineEmpty = false): Spot => ({
    ...{ kind, isAtStart, isAtEnd, isLineEmpty },
  })

  it('goes on with Enter and the arrows, and is done with Ctrl and Enter', () => {
    for (const name of ['Enter', 'ArrowDown']) expect(paperAct(key(name), choice)).toEqual({ kind: 'next' })
    expect(paperAct(key('ArrowUp'), choice)).toEqual({ kind: 'back' })
    expect(paperAct(key('Enter', { isCtrl: true }), at('text', false, true))).toEqual({ kind: 'done' })
    expect(paperAct(key('Tab'), choice)).toBe(null)
  })

  it('leaves a text its own keys while the caret is within it', () => {
    const within = at('text', false, false)
    for (const name of ['ArrowDown', 'ArrowUp', '3', 'Backspace']) expect(paperAct(key(name), within)).toBe(null)
    expect(paperAct(key('Enter'), within)).toEqual({ kind: 'next' })
    expect(paperAct(key('Enter', { isShift: true }), within)).toBe(null)
    expect(paperAct(key('ArrowDown'), at('text', false, true))).toEqual({ kind: 'next' })
  })

  it('begins a new line in a list, and goes on from an empty one', () => {
    expect(paperAct(key('Enter'), at('list', false, true))).toBe(null)
    expect(paperAct(key('Enter'), at('list', false, true, true))).toEqual({ kind: 'next-without-line' })
    expect(paperAct(key('Enter'), at('list', true, true, true))).toEqual({ kind: 'next' })
  })

  it('reads a digit from every keyboard', () => {
    expect(paperAct(key('3'), choice)).toEqual({ kind: 'choose', digit: 3 })
    expect(paperAct(key('٣'), choice)).toEqual({ kind: 'choose', digit: 3 })
    expect(paperAct(key('&', { code: 'Digit1' }), choice)).toEqual({ kind: 'choose', digit: 1 })
    expect(paperAct(key('3', { isCtrl: true }), choice)).toBe(null)
  })

  const line: Ask = { kind: 'scale', evidence: true, steps: Array.from({ length: 11 }, (_, value) => ({ value, text: `${value}` })) }
  const rated = (rating: number | null) => ({ kind: 'scale' as const, rating, evidence: 'We saw it', source: null })
  it('chooses a rating by its number, and ten as it is written', () => {
    const stand = ITEMS[2]?.ask as Ask
    expect(chosenBy(stand, undefined, 0)).toEqual({ kind: 'scale', rating: 0, evidence: '', source: null })
    expect(chosenBy(stand, rated(1), 2)).toEqual(rated(2))
    expect(chosenBy(stand, rated(1), 7)).toBe(null)
    expect(chosenBy(line, rated(1), 0)).toEqual(rated(10))
    expect(chosenBy(line, rated(10), 0)).toEqual(rated(0))
  })

  const options = Array.from({ length: 12 }, (_, at) => ({ id: `o-${at + 1}`, text: `Option ${at + 1}` }))
  it('chooses options counted from one', () => {
    const one: Ask = { kind: 'one', options }
    const only = (option: string) => ({ kind: 'one' as const, option })
    expect(chosenBy(one, undefined, 1)).toEqual(only('o-1'))
    expect(chosenBy(one, only('o-1'), 2)).toEqual(only('o-12'))
    expect(chosenBy(one, undefined, 0)).toEqual(only('o-10'))
    expect(chosenBy({ kind: 'one', options: options.slice(0, 3) }, only('o-1'), 4)).toBe(null)
  })

  it('turns one of several on and off, in the order of the question', () => {
    const several: Ask = { kind: 'several', options }
    const some = { kind: 'several' as const, options: ['o-2'] }
    expect(chosenBy(several, some, 1)).toEqual({ kind: 'several', options: ['o-1', 'o-2'] })
    expect(chosenBy(several, some, 2)).toEqual({ kind: 'several', options: [] })
  })

  it('takes back what was chosen and leaves the reason', () => {
    expect(clearedOf(rated(2))).toEqual(rated(null))
    expect(clearedOf(text('Written'))).toBe(null)
  })
})
