import { expect, test } from 'vitest'
import { whoseVersion } from '../../content/model/whose-version'

const MAY = '2026-05-03T14:32:00.000Z'
const JUNE = '2026-06-07T09:00:00.000Z'
/** A copy came in May, when ten edits of this computer and two of an older one were known, and another in June. */
const origins = {
  here: 'd-here',
  imports: [
    { at: MAY, seen: { 'd-here': 10, 'd-older': 2 } },
    { at: JUNE, seen: { 'd-here': 12, 'd-older': 2, 'd-warda': 5 } },
  ],
}
const version = (device: string, count: number, at = '2026-05-01T10:00:00.000Z') => ({ dot: [device, count] as [string, number], at })

test('what this computer wrote is from here, saved or not', () => {
  expect(whoseVersion(version('d-here', 11), origins)).toEqual({ kind: 'here' })
  expect(whoseVersion(version('new', 0), origins)).toEqual({ kind: 'here' })
})

test('what was not known before a copy came has come with it', () => {
  expect(whoseVersion(version('d-warda', 4), origins)).toEqual({ kind: 'came', at: MAY })
  expect(whoseVersion(version('d-warda', 6, '2026-06-01T10:00:00.000Z'), origins)).toEqual({ kind: 'came', at: JUNE })
})

test('what was known before any copy came was in the plan already', () => {
  expect(whoseVersion(version('d-older', 2), origins)).toEqual({ kind: 'before' })
})

test('nothing is said of what the plan does not know', () => {
  expect(whoseVersion(version('d-warda', 4), { here: 'd-here', imports: [] })).toBeUndefined()
  // Written after the last copy came, by this computer under an earlier name perhaps.
  expect(whoseVersion(version('d-other', 1, '2026-07-01T10:00:00.000Z'), origins)).toBeUndefined()
})
