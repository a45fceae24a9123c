import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyChange, Change, changeBetween, isEmptyChange } from '../../content/model/change'
import { after, begun, doings, inKeyOrder } from './any-plan'

test('the change between two states, applied to the first, gives the second', () => {
  fc.assert(
    fc.property(doings, doings, (first, second) => {
      const before = begun(first)
      const then = after(before, second)
      expect(inKeyOrder(applyChange(before, changeBetween(before, then)))).toEqual(inKeyOrder(then))
    }),
  )
})

test('a change survives the way through the bridge', () => {
  fc.assert(
    fc.property(doings, doings, (first, second) => {
      const before = begun(first)
      const change = changeBetween(before, after(before, second))
      expect(Change.parse(structuredClone(change))).toEqual(change)
    }),
  )
})

test('applying a change twice is the same as once', () => {
  fc.assert(
    fc.property(doings, doings, (first, second) => {
      const before = begun(first)
      const change = changeBetween(before, after(before, second))
      const once = applyChange(before, change)
      expect(applyChange(once, change)).toEqual(once)
    }),
  )
})

test('nothing done is an empty change, and what a change does not name stays the same object', () => {
  const plan = begun([])
  expect(isEmptyChange(changeBetween(plan, plan))).toBe(true)
  const renamed = { ...plan, project: { ...plan.project, title: 'New' } }
  expect(changeBetween(plan, renamed)).toEqual({ project: renamed.project })
  expect(applyChange(plan, changeBetween(plan, renamed)).entries).toBe(plan.entries)
})
