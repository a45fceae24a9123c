// @vitest-environment happy-dom
/** Looking at an earlier state of the open plan can neither lose nor change the plan of today. */
import '../support/pages-program'
import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import type { Bridge, Kept } from '../../content/model/bridge'
import { addPartner, setProject } from '../../content/model/edit'
import { momentOf } from '../../content/model/moment'
import type { Plan } from '../../content/model/plan'
import { restore } from '../../renderer/history/earlier'
import { viewEarlier, viewToday } from '../../renderer/state/earlier-state'
import { edit, editQuietly, holdBack, redo, undo } from '../../renderer/state/edit-plan'
import { hearFromElsewhere } from '../../renderer/state/elsewhere'
import { closePlan, hearSaveState, showPlan } from '../../renderer/state/open-plan'
import { usePlanStore } from '../../renderer/state/plan-store'
import { tellUndoable, useToast } from '../../renderer/state/toast-store'
import { program } from '../support/pages-program'
import { AT, emptyPlan } from '../support/small-plan'

hearFromElsewhere()
const moment = momentOf('2026-11-20T14-32-00-000Z.work')
if (!moment) throw new Error('That is no moment.')
const earlier: Plan = { ...emptyPlan(), project: { ...emptyPlan().project, title: 'As it was' } }
const look = () => viewEarlier(earlier, moment)
const titleOf = () => usePlanStore.getState().plan?.project.title
const entitle = (title: string) => edit((plan, at) => setProject(plan, { title }, at))
const sent = () => new Promise((resolve) => setTimeout(resolve))

beforeEach(() => {
  showPlan(emptyPlan(), { kind: 'saved', at: AT }, null)
  program.plan = emptyPlan()
  program.changes = 0
  program.refuses = () => false
  useToast.setState({ message: null })
})

test('the earlier state is shown, and nothing of it reaches the program', async () => {
  look()
  expect(titleOf()).toBe('As it was')
  entitle('Written in the past')
  editQuietly((plan, at) => addPartner(plan, 'p', 'Cedar', at))
  undo()
  redo()
  await sent()
  expect([titleOf(), program.changes, program.plan.project.title]).toEqual(['As it was', 0, 'A small plan'])
  viewToday()
  await sent()
  expect([titleOf(), program.changes, program.plan.partners]).toEqual(['A small plan', 0, []])
})

test('today’s plan comes back with what was written last, and undo takes back what was written before', async () => {
  entitle('First')
  entitle('Second')
  look()
  viewToday()
  expect(titleOf()).toBe('Second')
  undo()
  expect(titleOf()).toBe('First')
  redo()
  expect(titleOf()).toBe('Second')
  await sent()
  expect(program.plan.project.title).toBe('Second')
})

test('what the program refused before is still said to be unsaved, and is offered again after', async () => {
  program.refuses = () => true
  entitle('Refused')
  await sent()
  look()
  hearSaveState('small', { kind: 'saved', at: AT })
  expect(usePlanStore.getState().save?.kind).toBe('failed')
  viewToday()
  program.refuses = () => false
  entitle('Taken')
  await sent()
  expect(program.plan.project.title).toBe('Taken')
})

test('looking from one earlier state at another still leads back to today', () => {
  look()
  viewEarlier({ ...earlier, project: { ...earlier.project, title: 'Earlier still' } }, moment)
  expect(titleOf()).toBe('Earlier still')
  viewToday()
  expect(titleOf()).toBe('A small plan')
})

test('a state of another plan is never shown in the place of this one', () => {
  viewEarlier({ ...earlier, id: 'another' }, moment)
  expect([titleOf(), usePlanStore.getState().viewing]).toEqual(['A small plan', null])
})

test('whoever tries to write is told, and no step is offered to be taken back', () => {
  look()
  expect(usePlanStore.getState().viewing?.isTried).toBe(false)
  editQuietly((plan, at) => setProject(plan, { title: 'A mark of the page' }, at))
  expect(usePlanStore.getState().viewing?.isTried).toBe(false)
  holdBack()
  expect(usePlanStore.getState().viewing?.isTried).toBe(true)
  tellUndoable('round.begun')
  expect(useToast.getState().message).toBeNull()
})

test('what another program writes meanwhile is in the plan of today, not in the earlier state', async () => {
  look()
  const fresh = { ...emptyPlan(), project: { ...emptyPlan().project, title: 'Written elsewhere' } }
  program.plan = fresh
  program.tell('planChanged', fresh)
  expect(titleOf()).toBe('As it was')
  viewToday()
  await sent()
  expect([titleOf(), program.plan.project.title]).toEqual(['Written elsewhere', 'Written elsewhere'])
})

test('opening or closing a plan ends the looking', () => {
  look()
  showPlan(emptyPlan(), { kind: 'saved', at: AT }, null)
  expect(usePlanStore.getState().viewing).toBeNull()
  look()
  closePlan()
  expect([usePlanStore.getState().plan, usePlanStore.getState().viewing]).toEqual([null, null])
})

const bringBack = (kept: Kept) => {
  Object.assign(program.bridge, {
    readMoment: async () => ({ kind: 'read', plan: earlier }),
    keepMoment: async () => {
      order.push('kept')
      return kept
    },
  } satisfies Partial<Bridge>)
  const order: string[] = []
  const done = restore(
    'small',
    moment,
    '',
    (id) => id,
    () => order.push('arrived'),
  )
  return done.then(() => order)
}

test('the plan of today is kept before an earlier state takes its place, and undo brings it back', async () => {
  entitle('Today')
  look()
  expect(await bringBack({ kind: 'kept' })).toEqual(['kept', 'arrived'])
  expect([titleOf(), usePlanStore.getState().viewing]).toEqual(['As it was', null])
  await sent()
  expect(program.plan.project.title).toBe('As it was')
  undo()
  expect(titleOf()).toBe('Today')
})

test('when the plan of today cannot be kept, nothing is brought back and it is said why', async () => {
  entitle('Today')
  expect(await bringBack({ kind: 'failed', why: 'The disk is full.' })).toEqual(['kept'])
  expect(titleOf()).toBe('Today')
  expect(useToast.getState().message).toMatchObject({ key: 'history.not-kept', values: { why: 'The disk is full.' } })
})

test('whatever is done in whatever order, the program holds today’s plan and nothing of the earlier state', async () => {
  const acts = fc.array(
    fc.oneof(
      fc.constantFrom(look, viewToday, undo, redo),
      fc.string({ maxLength: 5 }).map((title) => () => entitle(title)),
      fc.constant(() => editQuietly((plan, at) => addPartner(plan, `p${plan.partners.length}`, '', at))),
    ),
    { maxLength: 40 },
  )
  await fc.assert(
    fc.asyncProperty(acts, async (doings) => {
      showPlan(emptyPlan(), { kind: 'saved', at: AT }, null)
      program.plan = emptyPlan()
      for (const act of doings) act()
      viewToday()
      await sent()
      expect(program.plan.project.title).toBe(titleOf())
      expect(titleOf()).not.toBe('As it was')
      expect(program.plan.partners.map(({ id }) => id)).toEqual(usePlanStore.getState().plan?.partners.map(({ id }) => id))
    }),
    { numRuns: 200 },
  )
})
