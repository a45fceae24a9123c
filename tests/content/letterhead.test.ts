import { describe, expect, it } from 'vitest'
import { contrastOnWhite, readableOnWhite } from '../../content/model/accent'
import { Letterhead, LOGO_LIMIT, noLetterhead, withAlt, withPicture } from '../../content/model/letterhead'
import { printedLogo } from '../../content/model/printed-logo'

const logo = { kind: 'png', data: 'iVBORw0KGgo=', width: 600, height: 180, alt: 'A bridge' } as const
const refuses = (letterhead: object) => expect(Letterhead.safeParse(letterhead).success).toBe(false)

describe('a letterhead', () => {
  it('may say nothing, or all it can say', () => {
    expect(Letterhead.parse(noLetterhead)).toEqual(noLetterhead)
    const whole = { organisation: 'Olive Bridge', address: 'Nazareth', accent: '#E8a33d', logo }
    expect(Letterhead.parse(whole)).toEqual(whole)
  })

  it('keeps the words of its logo when another picture comes, also those written meanwhile', () => {
    const written = withAlt({ ...noLetterhead, logo }, 'Two hills')
    const { alt: _, ...picture } = { ...logo, width: 300 }
    expect(withPicture(written, picture).logo).toEqual({ ...picture, alt: 'Two hills' })
    expect(withPicture(noLetterhead, picture).logo).toEqual({ ...picture, alt: '' })
    expect(withPicture(written, null)).toEqual(noLetterhead)
    expect(withAlt(noLetterhead, 'Two hills')).toEqual(noLetterhead)
  })

  it('takes a colour and nothing else for its accent', () => {
    for (const accent of ['red', '#fff', '#12345g', '#123456;', 'url(x)']) refuses({ ...noLetterhead, accent })
  })

  it('takes logos that are base64, of two kinds, and no larger than they need to be', () => {
    for (const data of ['', 'a', '<svg/>', 'iVBO====', 'A'.repeat(LOGO_LIMIT + 4)]) refuses({ ...noLetterhead, logo: { ...logo, data } })
    refuses({ ...noLetterhead, logo: { ...logo, kind: 'svg' } })
    refuses({ ...noLetterhead, logo: { ...logo, width: 4_000 } })
    refuses({ ...noLetterhead, logo: { ...logo, height: 0 } })
  })

  it('prints its logo a few centimetres wide, and none larger than it is', () => {
    expect(printedLogo({ width: 1200, height: 300 })).toEqual({ width: 190, height: 48 })
    expect(printedLogo({ width: 300, height: 1200 })).toEqual({ width: 19, height: 76 })
    expect(printedLogo({ width: 40, height: 20 })).toEqual({ width: 40, height: 20 })
    expect(printedLogo({ width: 1200, height: 1 })).toEqual({ width: 190, height: 1 })
  })
})

describe('an accent on white paper', () => {
  it('has the contrast that WCAG reckons', () => {
    expect(contrastOnWhite('#000000')).toBeCloseTo(21)
    expect(contrastOnWhite('#ffffff')).toBeCloseTo(1)
    expect(contrastOnWhite('#767676')).toBeCloseTo(4.54, 2)
  })

  it('stays as it is where words in it can be read', () => {
    expect(readableOnWhite('#24488c')).toBe('#24488c')
    expect(readableOnWhite('#767676')).toBe('#767676')
  })

  it.each(['#ffffff', '#ffff00', '#e8a33d', '#00ff7f', '#aaccff', '#777777'])('%s is darkened until they can, and no further', (colour) => {
    const contrast = contrastOnWhite(readableOnWhite(colour))
    expect(contrast).toBeGreaterThanOrEqual(4.5)
    expect(contrast).toBeLessThan(5)
  })

  it('keeps its hue', () => {
    expect(readableOnWhite('#ff0000')).toMatch(/^#[0-9a-f]{2}0000$/)
  })
})
