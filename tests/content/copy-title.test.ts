import { expect, test } from 'vitest'
import { titleOfCopy } from '../../content/model/copy-title'

const copyOf = (title: string) => `Copy of ${title}`
const fresh = (title: string) => `${title} (new)`

test('the first copy of a plan is called so, and the next ones are counted', () => {
  expect(titleOfCopy('Water', copyOf, ['Water'])).toBe('Copy of Water')
  expect(titleOfCopy('Water', copyOf, ['Water', 'Copy of Water'])).toBe('Copy of Water (2)')
  expect(titleOfCopy('Water', copyOf, ['Copy of Water', 'Copy of Water (2)'])).toBe('Copy of Water (3)')
})

test('a copy of a copy is one more copy of what was copied first', () => {
  expect(titleOfCopy('Copy of Water', copyOf, ['Water', 'Copy of Water'])).toBe('Copy of Water (2)')
  expect(titleOfCopy('Copy of Water (2)', copyOf, ['Copy of Water', 'Copy of Water (2)'])).toBe('Copy of Water (3)')
  expect(titleOfCopy('Copy of Copy of Water', copyOf, [])).toBe('Copy of Water')
})

test('words at the end are taken for a copy’s in the same way', () => {
  expect(titleOfCopy('Water', fresh, [])).toBe('Water (new)')
  expect(titleOfCopy('Water (new)', fresh, ['Water (new)'])).toBe('Water (new) (2)')
  expect(titleOfCopy('Water (new) (2)', fresh, ['Water (new)', 'Water (new) (2)'])).toBe('Water (new) (3)')
})

test('a number that is the title’s own stays', () => {
  expect(titleOfCopy('Phase (2)', copyOf, [])).toBe('Copy of Phase (2)')
  expect(titleOfCopy('Phase (2)', copyOf, ['Copy of Phase (2)'])).toBe('Copy of Phase (2) (2)')
  expect(titleOfCopy('Copy of Phase (2)', copyOf, ['Phase (2)', 'Copy of Phase (2)'])).toBe('Copy of Phase (2) (2)')
})

test('a title that says nothing but that it is a copy is kept whole', () => {
  expect(titleOfCopy('Copy of ', copyOf, [])).toBe('Copy of Copy of ')
  expect(titleOfCopy('  ', copyOf, [])).toBe('')
})

test('a title in another script is copied as it is, and none is longer than a plan may be called', () => {
  expect(titleOfCopy('مياه', copyOf, [])).toBe('Copy of مياه')
  expect(titleOfCopy('א'.repeat(2_000), copyOf, [])).toBe(`Copy of ${'א'.repeat(1_992)}`)
})

test('a number after a title that runs from the right stands behind it, and the next copy finds the same title', () => {
  const second = 'Copy of جسور (2026)\u200F\u200E (2)'
  expect(titleOfCopy('جسور (2026)', copyOf, ['Copy of جسور (2026)'])).toBe(second)
  expect(titleOfCopy(second, copyOf, ['Copy of جسور (2026)', second])).toBe('Copy of جسور (2026)\u200F\u200E (3)')
  expect(titleOfCopy('جسر Bridge', copyOf, ['Copy of جسر Bridge'])).toBe('Copy of جسر Bridge (2)')
  expect(titleOfCopy('جسر', fresh, ['جسر (new)'])).toBe('جسر (new) (2)')
})

test('a copy that looks like one that is there is counted on, whichever unseen signs that one has', () => {
  expect(titleOfCopy('مياه', copyOf, ['Copy of مياه', 'Copy of مياه (2)'])).toBe('Copy of مياه\u200F\u200E (3)')
})
