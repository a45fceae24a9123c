import fc from 'fast-check'
import { expect, test } from 'vitest'
import { redact } from '../../content/model/audience'
import { merge } from '../../content/model/merge'
import { outOf } from '../../content/model/out-of'
import type { Plan } from '../../content/model/plan'
import { putBack } from '../../content/model/put-back'
import { worksheets } from '../../content/worksheets'
import { contentOf, dotsIn, histories, play, playAlone, type Step, whatIsWrong } from '../support/random-histories'

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
      const [held, out] = [dotsIn(once), outOf(once, 'partners')]
      // Somebody taken out who stands because an answer names her is taken out again where that answer waits beside another.
      const isKept = (dot: string) => held.has(dot) || (dot.startsWith('partners ') && out.has(dot.split(' ').at(-1) as string))
      for (const dot of dotsIn(copy).keys()) expect(isKept(dot), dot).toBe(true)
      expect(contentOf(merge(once, back))).toEqual(contentOf(once))
      expect(contentOf(merge(once, once))).toEqual(contentOf(once))
    }),
    { numRuns: 150 },
  )
})

test('whoever was taken out and stands as an answer names her can be put back once that answer waits beside a partner’s', () => {
  const step = (who: number, does: Step['does']) => ({ who, does, pick: 0, clock: 0 })
  const [copy] = play([step(0, 'no-partner'), step(1, 'write'), step(0, 'write'), step(0, 'take-in')]).copies
  const plan = copy as Plan
  const given = { ...redact(plan, worksheets, 'partner'), id: 'given' }
  const once = merge(plan, playAlone(given, [step(0, 'write')], 'd-partner'))
  expect(once.removed.map(({ name }) => name)).toEqual(['Warda'])
  const [gone] = once.removed
  expect(putBack(once, gone?.id ?? '', plan.entries[0]?.at ?? '').partners.map(({ name }) => name)).toEqual(['Warda'])
})
