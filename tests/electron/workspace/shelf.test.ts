import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { relation } from '../../../content/model/merge'
import { noDetails } from '../../../content/model/organisation'
import type { Entry, Partner, Plan } from '../../../content/model/plan'
import { readPlanText } from '../../../electron/workspace/check-plan'
import { AT, answersOf, opening, planOf, saying } from './in-folder'

const edited = { dot: ['new', 0], at: AT } satisfies Pick<Entry, 'dot' | 'at'>
const warda: Partner = {
  ...{ id: 'warda', name: 'شبكة وردة', kind: 'cso', place: 'Two Valleys', contact: 'Amal' },
  ...{ details: { ...noDetails, legalName: 'Warda e.V.' }, profile: 'kept-warda' },
  ...{ part: 'associate', status: 'chosen', order: 1, ...edited },
}

/** A plan with something of everything that a new one must not have. */
async function filled() {
  const { folder, workspace } = await opening()
  const plan = planOf(await workspace.create({ title: 'Water', us: 'Green Hands', funder: 'Light', deadline: '2026-12-01' }))
  workspace.change(plan.id, {
    ...saying('typed just before'),
    project: { ...plan.project, lead: 'warda', purpose: 'Clean wells' },
    partners: { put: [warda], remove: [] },
    rounds: { put: [{ id: 'second', title: 'Autumn', date: '', order: 2, ...edited }], remove: [] },
    rows: { put: [{ id: 'risk', list: 'risk', about: [], order: 1, ...edited }], remove: [] },
    commitments: { put: [{ id: 'promise', what: 'Call', who: '', by: '', done: false, ...edited }], remove: [] },
    notes: { put: [{ id: 'note', section: '2.1', quote: '', before: '', after: '', text: 'Read again', ...edited }], remove: [] },
  })
  return { folder, workspace, id: plan.id }
}

const onDisk = (folder: string, id: string): Plan => {
  const read = readPlanText(readFileSync(join(folder, 'plans', `${id}.json`), 'utf8'))
  if (read.kind !== 'plan') throw new Error(read.kind)
  return read.plan
}

test('a duplicate lies beside the plan with every answer, and the two can be brought together later', async () => {
  const { folder, workspace, id } = await filled()
  const copy = planOf(await workspace.shelf.duplicate(id))
  expect(copy.id).not.toBe(id)
  expect(copy.project.title).toBe('Copy of Water')
  expect(answersOf(onDisk(folder, copy.id))).toEqual(['typed just before'])
  await workspace.save(id)
  const original = onDisk(folder, id)
  expect(original.project.title).toBe('Water')
  expect(copy.entries[0]?.dot).toEqual(original.entries[0]?.dot)
  expect(relation(original, copy)).toBe('ahead')
  expect((await workspace.list()).plans.map(({ title }) => title).sort()).toEqual(['Copy of Water', 'Water'])
})

test('a second copy, or a copy of the copy, is counted and not called a copy of a copy', async () => {
  const { workspace, id } = await filled()
  const first = planOf(await workspace.shelf.duplicate(id))
  expect(planOf(await workspace.shelf.duplicate(id)).project.title).toBe('Copy of Water (2)')
  expect(planOf(await workspace.shelf.duplicate(first.id)).project.title).toBe('Copy of Water (3)')
  const begun = planOf(await workspace.shelf.startFrom(id))
  expect(planOf(await workspace.shelf.startFrom(begun.id)).project.title).toBe('Water (new) (2)')
})

test('the two count their edits under different names', async () => {
  const { workspace, id } = await filled()
  const copy = planOf(await workspace.shelf.duplicate(id))
  workspace.change(id, saying('in the one'))
  workspace.change(copy.id, saying('in the other'))
  await workspace.flush()
  expect(workspace.plan(id)?.entries[0]?.dot[0]).not.toBe(workspace.plan(copy.id)?.entries[0]?.dot[0])
})

test('a plan begun from another has its project and organisations, and nothing that was answered', async () => {
  const { workspace, id } = await filled()
  const old = workspace.plan(id) as Plan
  const fresh = planOf(await workspace.shelf.startFrom(id))
  expect(fresh.project).toMatchObject({
    title: 'Water (new)',
    purpose: 'Clean wells',
    funder: 'Light',
    deadline: '2026-12-01',
    lead: 'warda',
  })
  expect(fresh.us.name).toBe('Green Hands')
  expect(fresh.partners).toMatchObject([
    {
      id: 'warda',
      name: 'شبكة وردة',
      contact: 'Amal',
      part: 'associate',
      status: 'chosen',
      profile: 'kept-warda',
      details: { legalName: 'Warda e.V.' },
    },
  ])
  const { rows, rounds, voices, entries, commitments, notes, applications, texts, removed, otherVersions } = fresh
  expect([rows, rounds, voices, entries, commitments, notes, applications, texts, removed, otherVersions]).toEqual([
    [],
    [],
    [],
    [],
    [],
    [],
    [],
    [],
    [],
    {},
  ])
  expect(Object.keys(fresh.seen)).toEqual([fresh.project.dot[0]])
  expect(Object.keys(old.seen)).not.toContain(fresh.project.dot[0])
  expect(relation(old, fresh)).toBe('unrelated')
})

test('a title that is as long as it may be still gives a copy that can be read again', async () => {
  const { folder, workspace } = await opening()
  const plan = planOf(await workspace.create({ title: 'Long', us: '' }))
  workspace.change(plan.id, { project: { ...plan.project, title: 'א'.repeat(2_000) } })
  const copy = planOf(await workspace.shelf.duplicate(plan.id))
  expect(onDisk(folder, copy.id).project.title).toBe(`Copy of ${'א'.repeat(1_992)}`)
  const fresh = planOf(await workspace.shelf.startFrom(plan.id))
  expect(onDisk(folder, fresh.id).project.title).toBe(`${'א'.repeat(1_994)} (new)`)
})

test('a plan that is not there cannot be duplicated, and a sentence says so', async () => {
  const { workspace } = await opening()
  const opened = await workspace.shelf.duplicate('nobody')
  expect(opened.kind === 'failed' && opened.notice.values.why).toBe('The file is no longer there. Look whether it was moved or renamed.')
})

test('a plan is archived and taken out again, the next time too, and its file is not touched', async () => {
  const first = await opening()
  const { id } = planOf(await first.workspace.create({ title: 'Water', us: '' }))
  const before = readFileSync(join(first.folder, 'plans', `${id}.json`), 'utf8')
  expect(await first.workspace.shelf.archive(id, true)).toEqual({ kind: 'kept' })
  await first.workspace.close()
  const { workspace } = await opening(first.folder)
  expect((await workspace.list()).plans).toMatchObject([{ id, archived: true }])
  expect(await workspace.shelf.isArchived(id)).toBe(true)
  expect(planOf(await workspace.open(id)).project.title).toBe('Water')
  await workspace.shelf.archive(id, false)
  expect((await workspace.list()).plans).toMatchObject([{ id, archived: false }])
  expect(readFileSync(join(first.folder, 'plans', `${id}.json`), 'utf8')).toBe(before)
})

test('a shelf that is damaged is set aside, and one of a newer program is left as it is', async () => {
  const { folder, workspace } = await opening()
  const { id } = planOf(await workspace.create({ title: 'Water', us: '' }))
  const path = join(folder, 'shelf.json')
  writeFileSync(path, '{"version":1,"arch')
  expect((await workspace.list()).plans).toMatchObject([{ archived: false }])
  expect(existsSync(path)).toBe(false)
  const newer = '{"version":2,"archived":[]}'
  writeFileSync(path, newer)
  expect(await workspace.shelf.archive(id, true)).toEqual({
    kind: 'failed',
    why: 'A newer version of this program keeps the list of archived plans, so nothing was changed. Please install the newer version.',
  })
  await workspace.trash(id)
  expect(readFileSync(path, 'utf8')).toBe(newer)
})
