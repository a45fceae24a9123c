import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readNumber } from '../../renderer/worksheet/read-number'

test.each([
  ['148000', 148_000],
  ['148,000', 148_000],
  ['148.000', 148_000],
  ['148 000', 148_000],
  ['148\u00a0000', 148_000],
  ['148\u202f000', 148_000],
  ["148'000", 148_000],
  ['١٤٨٠٠٠', 148_000],
  ['١٤٨٬٠٠٠', 148_000],
  ['۱۴۸۰۰۰', 148_000],
  ['１４８０００', 148_000],
  ['1.234.567', 1_234_567],
  ['12,34,567', 1_234_567],
  ['31,5', 31.5],
  ['31.5', 31.5],
  ['٣١٫٥', 31.5],
  ['٣١٫٥٠٠', 31.5],
  ['1.234,56', 1_234.56],
  ['1,234.56', 1_234.56],
  ['1.234,567', 1_234.567],
  ['1234,567', 1_234.567],
  ['0,125', 0.125],
  ['0.125', 0.125],
  ['12,', 12],
  [' 12 ', 12],
  ['-5', -5],
  ['0', 0],
])('“%s” is the number %d', (text, amount) => {
  expect(readNumber(text)).toBe(amount)
})

test.each([
  '',
  ' ',
  'twelve',
  '12 chairs',
  '1e5',
  '--5',
  '5-',
  '.5',
  '12.03.2027',
  '1.2.3',
  '1,,2',
  '1.23,4,5',
  '1,2345.6',
  'خمسة',
  '€',
  'NaN',
])('“%s” is no number', (text) => {
  expect(readNumber(text)).toBe(null)
})

const grouped = (whole: number, mark: string) => String(whole).replace(/\B(?=(\d{3})+$)/g, mark)

test('any whole number is read back, whatever groups its thousands', () => {
  fc.assert(
    fc.property(fc.nat(), fc.constantFrom('', ',', '.', ' ', '\u202f', '’'), fc.boolean(), (whole, mark, isNegative) => {
      const sign = isNegative && whole > 0 ? '-' : ''
      expect(readNumber(sign + grouped(whole, mark))).toBe(sign ? -whole : whole)
    }),
  )
})

test('any amount with cents is read back, in the writing of either side of the Channel', () => {
  fc.assert(
    fc.property(
      fc.nat(),
      fc.integer({ min: 10, max: 99 }),
      fc.constantFrom([',', '.'], ['.', ','], ['', '.'], ['', ',']),
      (whole, cents, [mark, point]) => {
        expect(readNumber(`${grouped(whole, mark ?? '')}${point}${cents}`)).toBe(Number(`${whole}.${cents}`))
      },
    ),
  )
})

test('whatever is typed, the answer is a finite number or none', () => {
  fc.assert(fc.property(fc.string(), (text) => readNumber(text) === null || Number.isFinite(readNumber(text))))
})

test.each([
  ['31,5 %', 31.5],
  ['€ 500', 500],
  ['EUR 148,000', 148_000],
  ['1.500 ₪', 1_500],
  ['500 apples', null],
])('a unit written again beside the number does no harm: %s', (text, amount) => {
  expect(readNumber(text)).toBe(amount)
})
