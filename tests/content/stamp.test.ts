import fc from 'fast-check'
import { expect, test } from 'vitest'
import { COLLECTIONS, keyOf } from '../../content/model/change'
import type { Dot, Plan } from '../../content/model/plan'
import { stamp } from '../../content/model/stamp'
import { after, begun, doings, inKeyOrder } from './any-plan'

const AT = '2026-05-04T10:00:00.000Z'
const LATER = '2026-05-04T10:05:00.000Z'

/** Every dot of a plan by what carries it. */
const dotsOf = (plan: Plan): Map<string, Dot> =>
  new Map([
    ['project', plan.project.dot],
    ['us', plan.us.dot],
    ...COLLECTIONS.flatMap((name) => plan[name].map((item) => [`${name} ${keyOf(item)}`, item.dot] as const)),
  ])
const contentOf = (plan: Plan) =>
  JSON.parse(JSON.stringify(inKeyOrder(plan), (key, value) => (key === 'dot' || key === 'at' || key === 'seen' ? undefined : value)))

test('the first save gives every thing a dot of its own, and "seen" counts them', () => {
  fc.assert(
    fc.property(doings, (done) => {
      const plan = stamp(undefined, begun(done), 'here', AT)
      const counts = [...dotsOf(plan).values()].map(([device, count]) => (device === 'here' ? count : Number.NaN))
      expect([...counts].sort((one, other) => one - other)).toEqual(counts.map((_, index) => index + 1))
      expect(plan.seen).toEqual({ here: counts.length })
    }),
  )
})

test('what was not changed keeps its dot; what was changed gets a new one, never one used before', () => {
  fc.assert(
    fc.property(doings, doings, (first, second) => {
      const before = stamp(undefined, begun(first), 'here', AT)
      const plan = stamp(before, after(before, second), 'here', LATER)
      const old = dotsOf(before)
      const changed = [...dotsOf(plan)].filter(([what, dot]) => old.get(what)?.[1] !== dot[1])
      for (const [, [device, count]] of changed) {
        expect(device).toBe('here')
        expect(count).toBeGreaterThan(before.seen.here ?? 0)
        expect(count).toBeLessThanOrEqual(plan.seen.here ?? 0)
      }
      expect(new Set(changed.map(([, [, count]]) => count)).size).toBe(changed.length)
    }),
  )
})

test('stamping keeps what was written, and a second time changes nothing', () => {
  fc.assert(
    fc.property(doings, doings, (first, second) => {
      const before = stamp(undefined, begun(first), 'here', AT)
      const edited = after(before, second)
      const plan = stamp(before, edited, 'here', LATER)
      expect(contentOf(plan)).toEqual(contentOf(edited))
      expect(stamp(plan, plan, 'here', LATER)).toBe(plan)
      expect(stamp(plan, structuredClone(plan), 'here', LATER)).toBe(plan)
    }),
  )
})

test('another device counts for itself and leaves the first one’s count alone', () => {
  const before = stamp(undefined, begun([]), 'here', AT)
  const renamed = { ...before, project: { ...before.project, title: 'New' } }
  const plan = stamp(before, renamed, 'there', LATER)
  expect(plan.project).toMatchObject({ dot: ['there', 1], at: LATER })
  expect(plan.seen).toEqual({ here: 2, there: 1 })
})

test('a deletion alone is a change, though nothing gets a dot', () => {
  const row = { id: 'r1', list: 'risks', about: [], order: 1, dot: ['new', 0] as [string, number], at: AT }
  const before = stamp(undefined, { ...begun([]), rows: [row] }, 'here', AT)
  const plan = stamp(before, { ...before, rows: [] }, 'here', LATER)
  expect(plan.rows).toEqual([])
  expect(plan.seen).toEqual({ here: 3 })
})

test('wording that was asked is kept even when no answer changed with it', () => {
  const before = stamp(undefined, begun([]), 'here', AT)
  const asked = { 'choosing.why': { text: 'Why them?', kind: 'text' } }
  expect(stamp(before, { ...before, asked }, 'here', LATER).asked).toEqual(asked)
})
