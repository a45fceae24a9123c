import { describe, expect, it } from 'vitest'
import { printedSize } from '../../content/figures/printed-size'
import { figureWidth, textWidth } from '../../content/model/paper'

describe('paper', () => {
  it('leaves the text the room that is usual where it is used', () => {
    expect(textWidth('a4')).toBe(9072)
    expect(textWidth('letter')).toBe(9360)
    expect([figureWidth('a4'), figureWidth('letter')]).toEqual([604, 624])
  })
})

describe('a figure', () => {
  it('is printed as it is drawn while it fits', () => {
    expect(printedSize({ width: 604, height: 400 }, 'a4')).toEqual({ width: 604, height: 400 })
  })

  it('is never wider than the text', () => {
    expect(printedSize({ width: 1208, height: 400 }, 'a4')).toEqual({ width: 604, height: 200 })
    expect(printedSize({ width: 1248, height: 400 }, 'letter')).toEqual({ width: 624, height: 200 })
  })

  it('shrinks to fit under a heading, but never so far that it cannot be read', () => {
    expect(printedSize({ width: 500, height: 525 }, 'a4')).toEqual({ width: 400, height: 420 })
    const { height } = printedSize({ width: 500, height: 900 }, 'a4')
    expect(height).toBeCloseTo(630)
  })

  it('never takes more than two thirds of a page', () => {
    expect(printedSize({ width: 300, height: 1280 }, 'a4')).toEqual({ width: 150, height: 640 })
  })
})
