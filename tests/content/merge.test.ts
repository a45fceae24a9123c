import fc from 'fast-check'
import { expect, test } from 'vitest'
import { histories, play, whatIsWrong } from '../support/random-histories'

test('copies of three devices come together the same in every order and however often, and no living edit is lost', () => {
  fc.assert(
    fc.property(histories, (steps) => {
      expect(whatIsWrong(play(steps))).toEqual([])
    }),
    { numRuns: 1_500 },
  )
})
