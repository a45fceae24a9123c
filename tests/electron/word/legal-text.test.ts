import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { legalText } from '../../../electron/word/legal-text'

describe('text that XML can carry', () => {
  it('loses control characters and halves of pairs, and nothing else', () => {
    expect(legalText('a\u0000b\u0008c\u000Bd\u001Fe\uFFFEf\uFFFFg')).toBe('abcdefg')
    expect(legalText('x\uD83Dy\uDE00z')).toBe('xyz')
    expect(legalText('tea \u{1F375}\tand <cake> & "more"')).toBe('tea \u{1F375}\tand <cake> & "more"')
    expect(legalText('وردة שלום')).toBe('وردة שלום')
  })

  it('has one kind of line end', () => {
    expect(legalText('a\r\nb\rc\u2028d\u2029e\u0085f\ng')).toBe('a\nb\nc\nd\ne\nf\ng')
  })

  it('is legal whatever came in, and stays as it is the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }), (text) => {
        const legal = legalText(text)
        expect(/\p{Surrogate}/u.test(legal)).toBe(false)
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must be gone
        expect(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/.test(legal)).toBe(false)
        expect(legalText(legal)).toBe(legal)
      }),
    )
  })
})
