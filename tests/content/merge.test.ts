import fc from 'fast-check'
import { expect, test } from 'vitest'
import { redact } from '../../content/model/audience'
import { merge } from '../../content/model/merge'
import { worksheets } from '../../content/worksheets'
import { contentOf, dotsIn, histories, play, playAlone, whatIsWrong } from '../support/random-histories'

test('copies of three devices come together the same in every order and however often, and no living edit is lost', () => {
  fc.assert(
    fc.property(histories, (steps) => {
      expect(whatIsWrong(play(steps))).toEqual([])
    }),
    { numRuns: 1_500 },
  )
})

test('a copy that was made for a partner and edited there takes nothing of ours away, however often it is brought in', () => {
  fc.assert(
    fc.property(histories, histories, (ours, theirs) => {
      const [copy] = play(ours).copies
      if (!copy) return
      const given = { ...redact(copy, worksheets, 'partner'), id: 'given' }
      const back = playAlone(given, theirs, 'd-partner')
      const once = merge(copy, back)
      const held = dotsIn(once)
      for (const dot of dotsIn(copy).keys()) expect(held.has(dot), dot).toBe(true)
      expect(contentOf(merge(once, back))).toEqual(contentOf(once))
      expect(contentOf(merge(once, once))).toEqual(contentOf(once))
    }),
    { numRuns: 150, endOnFailure: true },
  )
})
