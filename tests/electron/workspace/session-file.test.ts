import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { changedSession, sessionChange } from '../../../content/session/change'
import { withSheet } from '../../../content/session/collect/take-in'
import type { Session } from '../../../content/session/session'
import { sealed } from '../../../electron/workspace/seal'
import { canBeKept, readSessionText, sessionContent } from '../../../electron/workspace/session-file'
import { anySheet, someSession, someSheet } from '../../content/any-session'
import { asJson, VALUES, valueAt, waysInto, withAt } from '../../support/hostile-values'

/** A session in which everything stands that one can hold. */
const FULL: Session = {
  ...someSession({ id: 'session-one' }),
  groups: [{ id: 'g-one', name: 'Table one', organisation: 'warda', level: 'field', people: 4 }],
  agenda: [{ id: 'step-one', kind: 'question', title: '', minutes: 10, item: 'q-only', pattern: '1-2-4-all' }],
  sheets: [
    someSheet(1, {
      'q-only': { kind: 'text', text: 'قوتنا معًا' },
      'q-stand': { kind: 'scale', rating: 2, evidence: 'Seen.', source: null },
    }),
    someSheet(2, { 'q-who': { kind: 'one', option: 'we' } }, { from: { group: 'g-one', name: 'Rana' }, via: 'laptop' }),
  ],
  mixed: ['s-000000000009'],
  agreements: [
    {
      item: 'q-only',
      kind: 'agreed',
      value: { kind: 'text', text: 'More.' },
      reason: 'Talked about.',
      views: [{ whose: 'Warda', words: 'No.' }],
    },
  ],
  promises: [{ id: 'p-one', what: 'Ask the school', who: 'Rana', by: '2026-12-01', item: 'q-only' }],
  at: 'step-one',
}

const read = (content: unknown) => readSessionText(asJson(content))
const roundTrip = (session: Session) => readSessionText(new TextDecoder().decode(sealed(session)))

test('everything that a session can hold comes back from its file', () => {
  expect(roundTrip(FULL)).toEqual({ kind: 'session', session: FULL })
})

test('whatever is put anywhere in a file, it is read as data or not at all, and what is read can be written and read again', () => {
  const ways = waysInto(FULL)
  let kept = 0
  for (const [at, way] of ways.entries()) {
    // Every value somewhere, and something everywhere.
    for (const value of VALUES.filter((_, which) => (at + which) % 5 === 0)) {
      const found = read(withAt(FULL, way, value))
      if (found.kind !== 'session') continue
      kept += 1
      expect(Object.getPrototypeOf(found.session)).toBe(Object.prototype)
      expect(JSON.stringify(roundTrip(found.session))).toBe(JSON.stringify(found))
    }
    expect(valueAt({}, ['polluted'])).toBeUndefined()
  }
  expect(ways.length).toBeGreaterThan(100)
  expect(kept).toBeGreaterThan(50)
})

test('names that reach into the language, and nesting without end, are refused', () => {
  const text = JSON.stringify(FULL)
  for (const name of ['__proto__', 'constructor', 'prototype']) {
    expect(readSessionText(text.replace('"q-only":{', `"${name}":{`)).kind).toBe('damaged')
    expect(readSessionText(text.replace('"format"', `"${name}":{},"format"`)).kind).toBe('damaged')
  }
  expect(readSessionText('['.repeat(1_000_000)).kind).toBe('damaged')
  expect(readSessionText(text.replace('"sheets":[', `"sheets":[${'['.repeat(5_000)}${']'.repeat(5_000)},`)).kind).toBe('damaged')
  expect(({} as { polluted?: true }).polluted).toBeUndefined()
})

test('two sheets of one name are no session, and neither is any other file', () => {
  const [sheet] = FULL.sheets
  expect(read({ ...FULL, sheets: [sheet, sheet] }).kind).toBe('damaged')
  expect(read({ ...FULL, format: 'joint-action-plan' }).kind).toBe('damaged')
  expect(read({ ...FULL, version: 2 }).kind).toBe('newer')
  expect(read({ ...FULL, version: 2, checksum: 'crc32-00000000' }).kind).toBe('damaged')
})

test('what is larger than a file that is read again is not laid out', () => {
  const long = 'x'.repeat(50_000)
  const sheets = Array.from({ length: 500 }, (_, n) => someSheet(n, { 'q-only': { kind: 'text', text: long } }))
  expect(sessionContent({ ...FULL, sheets })).toBeUndefined()
  expect(sessionContent({ ...FULL, sheets: sheets.slice(0, 400) })).toBeDefined()
})

test('however sheets come, what the page has is what the file has', () => {
  fc.assert(
    fc.property(fc.array(anySheet, { maxLength: 12 }), fc.constantFrom('separate' as const, 'anonymous' as const), (sheets, mode) => {
      let page = someSession({ mode })
      let held = page
      for (const sheet of sheets) {
        const taken = withSheet(page, sheet)
        if (!('session' in taken)) continue
        held = changedSession(held, sessionChange(page, taken.session))
        page = taken.session
      }
      expect(canBeKept(held)).toBe(true)
      expect(roundTrip(held)).toEqual({ kind: 'session', session: page })
    }),
  )
})
