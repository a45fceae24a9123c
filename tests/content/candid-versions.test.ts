import { expect, test } from 'vitest'
import { redact } from '../../content/model/audience'
import { setInside } from '../../content/model/edit'
import { insideKeys } from '../../content/model/inside'
import { merge } from '../../content/model/merge'
import { placeKey } from '../../content/model/place'
import { stamp } from '../../content/model/stamp'
import { worksheets } from '../../content/worksheets'
import { answer } from '../support/in-plans'
import { AT, planOf } from '../support/small-plan'

const PLACE = { question: 'began.words', about: [] }
const [NEXT_DAY, LATER] = ['2026-04-01T09:00:00.000Z', '2026-04-02T09:00:00.000Z'] as const

test('an answer that one of us made candid while the other rewrote it leaves for nobody until somebody has chosen', () => {
  const start = stamp(undefined, { ...planOf(), entries: [answer('They cannot pay', PLACE.question)] }, 'd-one', AT)
  const candid = stamp(start, setInside(start, PLACE, true, NEXT_DAY), 'd-one', NEXT_DAY)
  const rewritten = stamp(start, { ...start, entries: [{ ...answer('They cannot pay us', PLACE.question), at: LATER }] }, 'd-two', LATER)
  const together = merge(candid, rewritten)
  expect(together.entries.map(({ inside }) => inside)).toEqual([undefined])
  expect([...insideKeys(together, worksheets)]).toEqual([placeKey(PLACE)])
  expect(redact(together, worksheets).entries).toEqual([])
})
