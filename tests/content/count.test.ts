import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CHARACTERS_A_PAGE, countOf, limitState } from '../../content/application/count'
import { LimitUnit } from '../../content/model/funder'

const FAMILY = '\u{1F469}\u200D\u{1F469}\u200D\u{1F467}'
/** Texts of letters of three scripts, marks, faces, spaces and line ends of all kinds. */
const texts = fc
  .array(fc.constantFrom('a', 'é', 'ب', 'ِ', 'ש', 'ׁ', FAMILY, ' ', '\n', '\r\n', '\r', '.', ' and ', '٣', "don't"))
  .map((parts) => parts.join(''))
const limits = fc.record({ most: fc.integer({ min: 1, max: 40 }), unit: fc.constantFrom(...LimitUnit.options) })

describe('counting characters', () => {
  it.each([
    ['', 0],
    ['a b', 3],
    ['one\ntwo', 7],
    ['one\r\ntwo', 7],
    ['one\r\n\r\ntwo', 8],
    [' trailing ', 10],
    ['مرحبا', 5],
    ['\u{1F600}', 1],
  ])('counts %j as %i', (text, count) => {
    expect(countOf(text, 'characters')).toBe(count)
  })

  it('does not depend on how the system writes line ends', () => {
    fc.assert(fc.property(texts, (text) => countOf(text.replace(/\r\n|\r/g, '\n'), 'characters') === countOf(text, 'characters')))
  })
})

describe('counting words', () => {
  it.each([
    ['', 0],
    [' – … ', 0],
    ["We don't know yet.", 4],
    ['3,000 euros in 2026', 4],
    ['نعمل معًا منذ عام ٢٠١٩', 5],
    ['אנחנו עובדים יחד', 3],
  ])('counts %j as %i', (text, count) => {
    expect(countOf(text, 'words')).toBe(count)
  })
})

describe('counting pages', () => {
  it('takes a page for three thousand characters', () => {
    expect(countOf('a'.repeat(CHARACTERS_A_PAGE * 2.5), 'pages')).toBe(2.5)
  })
})

describe('a limit', () => {
  it('is not reached by a text that is just as long', () => {
    expect(limitState('abc', { most: 3, unit: 'characters' })).toEqual({ count: 3, most: 3, over: 0, at: 3 })
  })

  it('says how much is over, and where that begins', () => {
    expect(limitState('abcde', { most: 3, unit: 'characters' })).toEqual({ count: 5, most: 3, over: 2, at: 3 })
    expect(limitState('a\r\nbcd', { most: 3, unit: 'characters' })).toEqual({ count: 5, most: 3, over: 2, at: 4 })
    expect(limitState('We know. We think.', { most: 2, unit: 'words' })).toEqual({ count: 4, most: 2, over: 2, at: 7 })
    expect(limitState('a'.repeat(4_500), { most: 1, unit: 'pages' })).toEqual({ count: 1.5, most: 1, over: 0.5, at: 3_000 })
  })

  it('does not cut a letter from its marks, nor a face in pieces', () => {
    expect(limitState('a\u0308b', { most: 1, unit: 'characters' }).at).toBe(0)
    expect(limitState(`ab${FAMILY}c`, { most: 4, unit: 'characters' }).at).toBe(2)
  })

  it('leaves before its mark no more than may be written, and after it what is over', () => {
    fc.assert(
      fc.property(texts, limits, (text, limit) => {
        const { count, over, at } = limitState(text, limit)
        if (over === 0) return count <= limit.most && at === text.length
        return countOf(text.slice(0, at), limit.unit) <= limit.most && at < text.length && over === count - limit.most
      }),
    )
  })
})
