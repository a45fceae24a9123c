import { describe, expect, it } from 'vitest'
import { directionOf, directionOfLanguage, runsAgainst, stretchesOf } from '../../../electron/word/direction'

describe('which way a text runs', () => {
  it.each([
    ['Warda', 'ltr'],
    ['وردة', 'rtl'],
    ['שלום', 'rtl'],
    ['2026: وردة and Nahr', 'rtl'],
    ['“Warda” قالت', 'ltr'],
    ['Ünal', 'ltr'],
    ['Привет', 'ltr'],
  ] as const)('"%s" runs %s by its first strong letter', (text, direction) => {
    expect(directionOf(text)).toBe(direction)
  })

  it('follows the page where no letter decides', () => {
    expect(directionOf('12.5 %')).toBe('ltr')
    expect(directionOf('12.5 %', 'rtl')).toBe('rtl')
    expect(directionOf('', 'rtl')).toBe('rtl')
  })

  it('knows letters that run against the page', () => {
    expect(runsAgainst('Al-Nour', 'ltr')).toBe(false)
    expect(runsAgainst('Al-Nour نور', 'ltr')).toBe(true)
    expect(runsAgainst('نور 2019', 'rtl')).toBe(false)
    expect(runsAgainst('12 %', 'rtl')).toBe(false)
  })

  it.each([
    ['en', 'ltr'],
    ['ar', 'rtl'],
    ['ar-PS', 'rtl'],
    ['he', 'rtl'],
    ['de-AT', 'ltr'],
  ] as const)('documents in %s run %s', (language, direction) => {
    expect(directionOfLanguage(language)).toBe(direction)
  })
})

describe('stretches of one direction', () => {
  const parts = (text: string, paragraph: 'ltr' | 'rtl') =>
    stretchesOf(text, paragraph).map(({ text: part, direction }) => `${direction}:${part}`)

  it('keep plain text whole', () => {
    expect(parts('Two courses in 2023, both full.', 'ltr')).toEqual(['ltr:Two courses in 2023, both full.'])
    expect(parts('', 'ltr')).toEqual([])
  })

  it('give signs between two directions to the paragraph', () => {
    expect(parts('Rana said: نعم, twice', 'ltr')).toEqual(['ltr:Rana said: ', 'rtl:نعم', 'ltr:, twice'])
    expect(parts('قالت رنا: yes, مرتين', 'rtl')).toEqual(['rtl:قالت رنا: ', 'ltr:yes', 'rtl:, مرتين'])
  })

  it('keep a number with the word before it', () => {
    expect(parts('مشروع Phase 2', 'rtl')).toEqual(['rtl:مشروع ', 'ltr:Phase 2'])
    expect(parts('سنة 2026', 'ltr')).toEqual(['rtl:سنة 2026'])
  })

  it('lose nothing, however long', () => {
    const text = 'abc ٣ شيء (x) '.repeat(4_000)
    expect(
      stretchesOf(text, 'rtl')
        .map((stretch) => stretch.text)
        .join(''),
    ).toBe(text)
  })
})
