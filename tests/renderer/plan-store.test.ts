// @vitest-environment happy-dom
import '../support/pages-program'
import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import {
  addPartner,
  addRow,
  answer,
  leaveOutPartner,
  markWorksheet,
  moveRow,
  removeRow,
  setInside,
  setPartner,
  setProject,
  setUs,
} from '../../content/model/edit'
import type { Plan } from '../../content/model/plan'
import { edit, editQuietly, endTyping, redo, undo } from '../../renderer/state/edit-plan'
import { showPlan } from '../../renderer/state/open-plan'
import { usePlanStore } from '../../renderer/state/plan-store'
import { program } from '../support/pages-program'
import { AT, emptyPlan } from '../support/small-plan'

const now = (): Plan => {
  const { plan } = usePlanStore.getState()
  if (!plan) throw new Error('No plan is open.')
  return plan
}
const titleOf = () => now().project.title
const type = (field: 'title' | 'purpose' | 'funder', text: string) =>
  edit((plan, at) => setProject(plan, { [field]: text }, at), `project.${field}`)
const typeOut = (field: 'title' | 'purpose' | 'funder', text: string) => {
  for (let length = 1; length <= text.length; length += 1) type(field, text.slice(0, length))
}

/** Until what was edited has reached the program. */
const sent = () => new Promise((resolve) => setTimeout(resolve))

beforeEach(() => {
  showPlan(emptyPlan(), { kind: 'saved', at: AT }, null)
  program.plan = emptyPlan()
  program.changes = 0
  program.refuses = () => false
})

test('a plan that is opened again while its last edits are not on the disk says so', () => {
  showPlan(emptyPlan(), { kind: 'failed', why: 'The disk is full.' }, null)
  expect(usePlanStore.getState().save).toEqual({ kind: 'failed', why: 'The disk is full.' })
})

test('a word typed key by key is one step of undo', () => {
  typeOut('title', 'جسور')
  undo()
  expect(titleOf()).toBe('A small plan')
  redo()
  expect(titleOf()).toBe('جسور')
})

test('coming back to a field begins a step of its own', () => {
  typeOut('title', 'Bridges')
  endTyping()
  type('title', 'Bridges and doors')
  undo()
  expect(titleOf()).toBe('Bridges')
})

test('undo takes back the field typed in last and leaves the one before', () => {
  typeOut('purpose', 'To learn')
  typeOut('funder', 'Lumen')
  undo()
  expect([now().project.purpose, now().project.funder]).toEqual(['To learn', ''])
  redo()
  expect([now().project.purpose, now().project.funder]).toEqual(['To learn', 'Lumen'])
})

test('what is typed after undo is a step of its own, and nothing is left to redo', () => {
  typeOut('purpose', 'To learn')
  typeOut('funder', 'Lumen')
  undo()
  type('purpose', 'To learn together')
  redo()
  expect([now().project.purpose, now().project.funder]).toEqual(['To learn together', ''])
  undo()
  expect(now().project.purpose).toBe('To learn')
})

test('a partner taken out comes back with its answers, its rows and its lead', () => {
  edit((plan, at) => addPartner(plan, 'warda', 'Warda', at))
  edit((plan, at) =>
    answer(plan, { question: 'field.part', about: ['warda'] }, { kind: 'text', text: 'الأمهات' }, { text: 'Which?', kind: 'long' }, at),
  )
  edit((plan, at) => setProject(plan, { lead: 'warda' }, at))
  const before = now()
  edit((plan, at) => leaveOutPartner(plan, 'warda', at))
  expect([now().partners, now().entries, now().project.lead]).toEqual([[], [], 'us'])
  undo()
  expect(now()).toEqual(before)
})

test('the mark that a worksheet was opened is sent, and is no step of undo', async () => {
  type('title', 'Bridges')
  editQuietly((plan, at) => markWorksheet(plan, 'choosing-partners', 'opened', at))
  await sent()
  expect(program.plan.entries).toHaveLength(1)
  undo()
  expect(titleOf()).toBe('A small plan')
})

test('an edit shows “Saving” at once, and “Saved” only when the program says so', async () => {
  type('title', 'Bridges')
  expect(usePlanStore.getState().save).toEqual({ kind: 'saving' })
  program.tell('saveState', { plan: 'another', state: { kind: 'saved', at: AT } })
  expect(usePlanStore.getState().save).toEqual({ kind: 'saving' })
  await sent()
  program.tell('saveState', { plan: 'small', state: { kind: 'saved', at: AT } })
  expect(usePlanStore.getState().save).toEqual({ kind: 'saved', at: AT })
})

test('a failure stays in sight while typing goes on', () => {
  program.tell('saveState', { plan: 'small', state: { kind: 'failed', why: 'The disk is full.' } })
  type('title', 'Bridges')
  expect(usePlanStore.getState().save).toEqual({ kind: 'failed', why: 'The disk is full.' })
})

test('an edit that changes nothing is not sent', () => {
  edit((plan) => plan)
  undo()
  redo()
  expect(program.changes).toBe(0)
})

const partner = fc.constantFrom('warda', 'nahr', 'noor')
const row = fc.constantFrom('first', 'second', 'third')
const words = fc.constantFrom('', 'one', 'كلمة', 'two lines\nof it')
const wording = { text: 'Which?', kind: 'long' }
type Do = () => void
const has = (items: readonly { id: string }[], id: string) => items.some((item) => item.id === id)

/** Everything that screens do to a plan, on few partners and rows, so that edits meet. */
const anything: fc.Arbitrary<Do> = fc.oneof(
  fc.tuple(fc.constantFrom('title', 'purpose', 'funder'), words).map(
    ([field, text]): Do =>
      () =>
        type(field as 'title', text),
  ),
  fc.constant<Do>(endTyping),
  partner.map(
    (id): Do =>
      () =>
        edit((plan, at) => (has(plan.partners, id) ? leaveOutPartner(plan, id, at) : addPartner(plan, id, id, at))),
  ),
  fc.tuple(partner, words).map(
    ([id, name]): Do =>
      () =>
        edit((plan, at) => setPartner(plan, id, { name }, at), `${id}.name`),
  ),
  partner.map(
    (lead): Do =>
      () =>
        edit((plan, at) => (has(plan.partners, lead) ? setProject(plan, { lead }, at) : plan)),
  ),
  words.map(
    (name): Do =>
      () =>
        edit((plan, at) => setUs(plan, { name }, at), 'us.name'),
  ),
  row.map(
    (id): Do =>
      () =>
        edit((plan, at) => (has(plan.rows, id) ? removeRow(plan, id, at) : addRow(plan, 'risks', id, at))),
  ),
  fc.tuple(row, fc.constantFrom(-1, 1)).map(
    ([id, by]): Do =>
      () =>
        edit((plan, at) => moveRow(plan, id, by as 1 | -1, at)),
  ),
  fc.tuple(partner, words).map(
    ([id, text]): Do =>
      () =>
        edit((plan, at) => answer(plan, { question: 'field.part', about: [id] }, { kind: 'text', text }, wording, at), `field.part|${id}`),
  ),
  fc.tuple(row, partner).map(
    ([id, owner]): Do =>
      () =>
        edit((plan, at) => answer(plan, { question: 'risk.owner', about: [id] }, { kind: 'who', who: [owner], name: '' }, wording, at)),
  ),
  fc.tuple(partner, fc.boolean()).map(
    ([id, inside]): Do =>
      () =>
        edit((plan, at) => setInside(plan, { question: 'field.part', about: [id] }, inside, at)),
  ),
  fc.constant<Do>(() => editQuietly((plan, at) => markWorksheet(plan, 'choosing-partners', 'opened', at))),
  fc.constant<Do>(undo),
  fc.constant<Do>(redo),
)

/** Without the order of items, which their own `order` says, and the wordings, of which the program forgets none. */
const held = ({ asked: _, ...plan }: Plan) => ({
  ...plan,
  partners: plan.partners.toSorted((one, other) => one.id.localeCompare(other.id)),
  rows: plan.rows.toSorted((one, other) => one.id.localeCompare(other.id)),
  entries: plan.entries.toSorted((one, other) => `${one.question}${one.about}`.localeCompare(`${other.question}${other.about}`)),
})

test('after any edits, undone and done again, the program holds what the page shows', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anything, { maxLength: 60 }), async (doings) => {
      showPlan(emptyPlan(), { kind: 'saved', at: AT }, null)
      program.plan = emptyPlan()
      for (const act of doings) act()
      await sent()
      expect(held(program.plan)).toEqual(held(now()))
      expect(program.plan.asked).toMatchObject(now().asked)
    }),
    { numRuns: 300 },
  )
})

test('undoing everything leads back to the beginning, and redoing everything to the end', () => {
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 40 }), (doings) => {
      showPlan(emptyPlan(), { kind: 'saved', at: AT }, null)
      for (const act of doings) act()
      for (let step = 0; step < 50; step += 1) redo()
      const end = now()
      for (let step = 0; step < 50; step += 1) undo()
      expect(now().project).toEqual(emptyPlan().project)
      expect(now().partners).toEqual([])
      for (let step = 0; step < 50; step += 1) redo()
      expect(now()).toEqual(end)
    }),
    { numRuns: 200 },
  )
})

test('what the program refuses keeps the page from saying “Saved”, is offered again, and holds nothing else up', async () => {
  const refused = /refused-deadline/
  program.refuses = (change) => refused.test(JSON.stringify(change.project?.deadline ?? ''))
  edit((plan, at) => setProject(plan, { deadline: 'refused-deadline' }, at))
  edit((plan, at) => addPartner(plan, 'partner-1', 'Cedar', at))
  await sent()
  program.tell('saveState', { plan: 'small', state: { kind: 'saved', at: AT } })
  expect(usePlanStore.getState().save).toEqual({ kind: 'failed', why: 'That was not understood.' })
  expect(program.plan.partners.map(({ name }) => name)).toEqual(['Cedar'])
  edit((plan, at) => setProject(plan, { deadline: '2027-03-15', title: 'Typed after' }, at))
  await sent()
  program.tell('saveState', { plan: 'small', state: { kind: 'saved', at: AT } })
  expect(usePlanStore.getState().save).toEqual({ kind: 'saved', at: AT })
  expect([program.plan.project.title, program.plan.project.deadline]).toEqual(['Typed after', '2027-03-15'])
})
