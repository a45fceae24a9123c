import { afterEach, expect, test, vi } from 'vitest'
import { applyChange, type Change } from '../../content/model/change'
import { answer } from '../../content/model/edit'
import { merge } from '../../content/model/merge'
import type { Plan } from '../../content/model/plan'
import { stamp } from '../../content/model/stamp'
import { makeSender } from '../../renderer/state/sending'
import { AT, emptyPlan } from '../support/small-plan'

const LATER = '2026-03-02T10:00:00.000Z'
const saying = (plan: Plan, text: string, question = 'choice.idea-words') =>
  answer(plan, { question, about: [] }, { kind: 'text', text }, { text: question, kind: 'long' }, AT)
const textsOf = (plan: Plan) => plan.entries.map(({ value }) => (value.kind === 'text' ? value.text : ''))
const waitingIn = (plan: Plan) => (plan.otherVersions.entries ?? []).map(({ value }) => (value.kind === 'text' ? value.text : ''))

/** The program's side of the bridge, which answers when it is told to. */
function program(start: Plan) {
  const waiting: (() => void)[] = []
  const here = { plan: start, answer: () => waiting.splice(0).forEach((each) => void each()) }
  vi.stubGlobal('window', {
    companion: {
      changePlan: (_id: string, change: Change) =>
        new Promise<void>((resolve) => {
          here.plan = applyChange(here.plan, change)
          waiting.push(resolve)
        }),
    },
  })
  return here
}
const tick = () => new Promise((resolve) => setTimeout(resolve, 0))

afterEach(() => void vi.unstubAllGlobals())

const first = stamp(undefined, saying(emptyPlan(), 'first'), 'here', AT)
const elsewhere = (text: string, question?: string) => stamp(first, saying(first, text, question), 'there', LATER)

test('what was typed while a plan is changed elsewhere is laid over it, and reaches the program', async () => {
  const there = program(first)
  const sender = makeSender(first, () => undefined)
  const typed = saying(first, 'typed here', 'choice.other')
  sender.send(typed)
  there.plan = merge(there.plan, elsewhere('told there', 'began.words'))
  const next = sender.goOnFrom(there.plan)
  expect(textsOf(next).sort()).toEqual(['first', 'told there', 'typed here'])
  sender.send(next)
  there.answer()
  await tick()
  there.answer()
  await tick()
  expect(textsOf(there.plan).sort()).toEqual(['first', 'told there', 'typed here'])
  expect(sender.isBehind()).toBe(false)
})

test('typing over an answer that was rewritten elsewhere in the same moment keeps that version to be chosen', async () => {
  const there = program(first)
  const sender = makeSender(first, () => undefined)
  // Rewritten elsewhere; the page does not know it yet and types on.
  there.plan = merge(first, elsewhere('rewritten there'))
  sender.send(saying(first, 'typed here'))
  const next = sender.goOnFrom(merge(first, elsewhere('rewritten there')))
  expect(textsOf(next)).toEqual(['typed here'])
  expect(waitingIn(next)).toEqual(['rewritten there'])
  sender.send(next)
  for (let turn = 0; turn < 3; turn += 1) {
    there.answer()
    await tick()
  }
  expect(textsOf(there.plan)).toEqual(['typed here'])
  expect(waitingIn(there.plan)).toEqual(['rewritten there'])
})

test('one’s own typing that is on its way is not taken for somebody else’s', async () => {
  const there = program(first)
  const sender = makeSender(first, () => undefined)
  sender.send(saying(first, 'typed'))
  // The program has it and says so with a plan that was changed elsewhere; the page has typed on meanwhile.
  const fresh = there.plan
  sender.send(saying(first, 'typed on'))
  const next = sender.goOnFrom(fresh)
  expect(textsOf(next)).toEqual(['typed on'])
  expect(waitingIn(next)).toEqual([])
})
