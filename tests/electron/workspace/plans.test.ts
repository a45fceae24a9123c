import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sealed } from '../../../electron/workspace/seal'
import { AT, answersOf, bringIn, example, filesIn, newFolder, opening, planOf, saying } from './in-folder'

test('a new plan lies in a readable file of its own, with dots of this device', async () => {
  const { folder, workspace } = await opening()
  const plan = planOf(await workspace.create({ title: 'Water for two valleys', us: 'Green Hands' }))
  expect(plan.id).toMatch(/^water-for-two-valleys-[0-9a-f]{10}$/)
  const [device = ''] = Object.keys(plan.seen)
  expect(device).toMatch(/^d-[0-9a-f]{12}$/)
  expect(readFileSync(join(folder, 'device.json'), 'utf8')).not.toContain(device)
  expect(plan.project.dot).toEqual([device, 1])
  expect(plan.us.dot).toEqual([device, 2])
  expect(plan.seen).toEqual({ [device]: 2 })
  const lines = readFileSync(join(folder, 'plans', `${plan.id}.json`), 'utf8').split('\n')
  expect(lines[1]).toMatch(/^ {2}"checksum": "crc32-[0-9a-f]{8}",$/)
  expect(lines[2]).toBe('  "format": "joint-action-plan",')
  expect(lines).toContain('    "title":"Water for two valleys",')
})

test('a title without Latin letters still gives a file name', async () => {
  const { workspace } = await opening()
  expect(planOf(await workspace.create({ title: 'مياه للوادي', us: '' })).id).toMatch(/^plan-[0-9a-f]{10}$/)
})

test('a plan is there again, with every answer, when the folder is opened the next time', async () => {
  const first = await opening()
  const { id } = planOf(await first.workspace.create({ title: 'Solar roofs', us: 'Green Hands' }))
  first.workspace.change(id, saying('لأننا نعرف الوادي'))
  await first.workspace.close()
  const second = await opening(first.folder)
  const opened = await second.workspace.open(id)
  expect(answersOf(planOf(opened))).toEqual(['لأننا نعرف الوادي'])
  expect(opened).not.toHaveProperty('notice')
})

test('the example opens as a plan of its own each time and is marked as an example', async () => {
  const { workspace } = await opening()
  const one = planOf(await workspace.openInvented('example'))
  const other = planOf(await workspace.openInvented('example'))
  expect(one.project.example).toBe(true)
  expect(one.id).not.toBe(other.id)
  expect(one.id).not.toBe('example')
})

test('the list shows the newest plan first, and an open plan as it stands in memory', async () => {
  let minute = 10
  const { workspace } = await opening(newFolder(), { now: () => new Date(`2026-05-03T14:${minute++}:00.000Z`) })
  const old = planOf(await workspace.create({ title: 'Old', us: '' }))
  await workspace.create({ title: 'Young', us: '' })
  workspace.change(old.id, { project: { ...old.project, title: 'Old, renamed' } })
  const { plans, notices } = await workspace.list()
  expect(plans.map(({ title }) => title)).toEqual(['Young', 'Old, renamed'])
  expect(notices).toEqual([])
})

test('a list of two hundred plans comes quickly, and at once the second time', async () => {
  const first = await opening()
  for (let index = 0; index < 200; index += 1) {
    writeFileSync(join(first.folder, 'plans', `plan-${index}.json`), sealed({ ...example(), id: `plan-${index}` }))
  }
  const began = performance.now()
  const { plans } = await first.workspace.list()
  expect(plans).toHaveLength(200)
  expect(performance.now() - began).toBeLessThan(2_000)
})

test('a file brought in becomes a plan of its own, with its dots, and stays as it is', async () => {
  const { folder, workspace } = await opening()
  const path = join(newFolder(), 'from a partner.json')
  const theirs = { ...example(), entries: [], seen: { theirs: 7 } }
  const text = `\uFEFF${JSON.stringify({ checksum: 'stale', ...theirs })}`
  writeFileSync(path, text)
  const plan = planOf(await bringIn(workspace, path))
  expect(plan.id).toMatch(/^two-valleys-/)
  expect(plan.seen).toEqual({ theirs: 7 })
  expect(readFileSync(path, 'utf8')).toBe(text)
  expect(filesIn(folder)).toContain(`plans/${plan.id}.json`)
})

test('the list names the partners in the order of the plan, wherever its file is read from', async () => {
  const { folder, workspace } = await opening()
  const path = join(newFolder(), 'turned.json')
  const partners = ['Nahr', 'Warda'].map((name, at) => ({
    ...{
      id: `p${at}`,
      name,
      kind: 'cso',
      place: '',
      contact: '',
      part: 'partner',
      status: 'candidate',
      order: 2 - at,
      dot: ['new', 0],
      at: AT,
    },
  }))
  writeFileSync(path, JSON.stringify({ ...example(), partners }))
  const { id } = planOf(await bringIn(workspace, path))
  const namesIn = async (from: typeof workspace) => (await from.list()).plans.find((plan) => plan.id === id)?.partners
  expect(await namesIn(workspace)).toEqual(['Warda', 'Nahr'])
  await workspace.close()
  expect(await namesIn((await opening(folder)).workspace)).toEqual(['Warda', 'Nahr'])
})

test('a Word file is not called a damaged plan', async () => {
  const { workspace } = await opening()
  const path = join(newFolder(), 'plan.docx')
  writeFileSync(path, Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 8, 0, 0x9c, 0xff]))
  const opened = await bringIn(workspace, path)
  expect(opened.kind === 'failed' && opened.notice.values.why).toBe(
    'This is not a plan file of this program. If it is a backup, bring it back with “Restore a backup” on the help page. Nothing was brought in.',
  )
})

test('a file that is no plan is refused with its name and a reason', async () => {
  const { folder, workspace } = await opening()
  const path = join(newFolder(), 'photo.json')
  writeFileSync(path, Buffer.from([0xff, 0xd8, 0xff, 0xe0]))
  const before = filesIn(folder)
  expect(await bringIn(workspace, path)).toEqual({
    kind: 'failed',
    notice: {
      key: 'unreadable',
      values: { file: 'photo.json', why: 'This is not a plan file of this program. Nothing was brought in.' },
    },
  })
  expect(filesIn(folder)).toEqual(before)
})

test('a file larger than 20 MB is refused without being read', async () => {
  const { workspace } = await opening()
  const path = join(newFolder(), 'film.json')
  writeFileSync(path, Buffer.alloc(20 * 1024 * 1024 + 1, ' '))
  const opened = await bringIn(workspace, path)
  expect(opened.kind === 'failed' && opened.notice.values.why).toBe(
    'The file is larger than 20 MB, and no plan is that large. Check that it is the right file. Nothing was brought in.',
  )
})

test('a file that is not there is told as that', async () => {
  const { workspace } = await opening()
  const opened = await bringIn(workspace, join(newFolder(), 'gone.json'))
  expect(opened.kind === 'failed' && opened.notice.values.why).toBe(
    'The file is no longer there. Look whether it was moved or renamed. Nothing was brought in.',
  )
})

test('a plan from a newer program is refused, in the list and at opening, and its file is untouched', async () => {
  const { folder, workspace } = await opening()
  const path = join(folder, 'plans', 'tomorrow.json')
  const text = JSON.stringify({ format: 'joint-action-plan', version: 6, project: { title: 'Tomorrow' }, more: [] })
  writeFileSync(path, text)
  const notice = { key: 'newer', values: { title: 'Tomorrow', file: 'plans/tomorrow.json' } }
  expect(await workspace.list()).toEqual({ plans: [], notices: [notice], conflicts: [] })
  expect(await workspace.open('tomorrow')).toEqual({ kind: 'failed', notice })
  expect(readFileSync(path, 'utf8')).toBe(text)
})

test('a file whose name no plan has is left alone and mentioned', async () => {
  const { folder, workspace } = await opening()
  writeFileSync(join(folder, 'plans', 'Plan (copy).json'), '{}')
  expect((await workspace.list()).notices).toEqual([
    {
      key: 'unreadable',
      values: {
        file: 'plans/Plan (copy).json',
        why: 'The name of this file is not one that the program gives. To see what is in it, bring it in as a plan.',
      },
    },
  ])
  expect(readFileSync(join(folder, 'plans', 'Plan (copy).json'), 'utf8')).toBe('{}')
})

test('a plan in the trash keeps every answer and its good copy, and comes back', async () => {
  const { folder, workspace } = await opening()
  const { id } = planOf(await workspace.create({ title: 'Solar roofs', us: '' }))
  workspace.change(id, saying('typed just before'))
  expect(await workspace.trash(id)).toEqual({ kind: 'saved', where: `trash/${id}.json` })
  expect(filesIn(folder).filter((name) => name.includes(id) && !name.startsWith('history'))).toEqual([
    `trash/backup/${id}.json`,
    `trash/${id}.json`,
  ])
  expect((await workspace.list()).plans).toEqual([])
  expect((await workspace.listTrash()).map(({ title }) => title)).toEqual(['Solar roofs'])
  expect(workspace.plan(id)).toBeUndefined()
  expect(answersOf(planOf(await workspace.restore(id)))).toEqual(['typed just before'])
  expect(await workspace.listTrash()).toEqual([])
  expect((await workspace.list()).plans).toHaveLength(1)
})

test('a copy holds what is on the screen, and a place that cannot be written to is told', async () => {
  const { workspace } = await opening()
  const { id } = planOf(await workspace.create({ title: 'Solar roofs', us: '' }))
  workspace.change(id, saying('not saved yet'))
  const place = newFolder()
  expect(await workspace.sharing.copyTo(id, join(place, 'copy.json'), 'ours')).toEqual({ kind: 'saved', where: join(place, 'copy.json') })
  expect(readFileSync(join(place, 'copy.json'), 'utf8')).toContain('not saved yet')
  expect(await workspace.sharing.copyTo(id, join(place, 'missing', 'copy.json'), 'ours')).toEqual({
    kind: 'failed',
    why: 'The folder to save in is no longer there. Put it back, or save a copy somewhere else.',
  })
  expect(filesIn(place)).toEqual(['copy.json'])
})

test('a plan of an older version is kept as it was before the first write of the new one', async () => {
  const folder = newFolder()
  const steps = [(plan: Readonly<Record<string, unknown>>) => ({ ...plan, notes: [] })]
  const { workspace } = await opening(folder, { migrations: steps })
  const { notes: _, ...older } = { ...example(), id: 'older', version: 4 }
  const text = JSON.stringify(older)
  writeFileSync(join(folder, 'plans', 'older.json'), text)
  planOf(await workspace.open('older'))
  expect(readFileSync(join(folder, 'plans', 'older.json'), 'utf8')).toBe(text)
  workspace.change('older', saying('new'))
  await workspace.save('older')
  const aside = filesIn(folder).filter((name) => name.startsWith('set-aside/'))
  expect(aside.map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual([text])
  expect(readFileSync(join(folder, 'plans', 'older.json'), 'utf8')).toContain('"version": 5')
})

test('what another program wrote over an open plan is kept aside', async () => {
  const { folder, workspace } = await opening()
  const { id } = planOf(await workspace.create({ title: 'Solar roofs', us: '' }))
  writeFileSync(join(folder, 'plans', `${id}.json`), 'written by a sync program')
  workspace.change(id, saying('mine'))
  expect((await workspace.save(id)).kind).toBe('saved')
  const aside = filesIn(folder).filter((name) => name.startsWith('set-aside/'))
  expect(aside.map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual(['written by a sync program'])
  expect(readFileSync(join(folder, 'plans', `${id}.json`), 'utf8')).toContain('mine')
})

test('a copied folder counts its edits under names of its own', async () => {
  const first = await opening()
  const { id } = planOf(await first.workspace.create({ title: 'Solar roofs', us: '' }))
  await first.workspace.close()
  const copy = newFolder()
  cpSync(first.folder, copy, { recursive: true })
  const namesAfterEdit = async (folder: string) => {
    const { workspace } = await opening(folder)
    planOf(await workspace.open(id))
    workspace.change(id, saying('one more'))
    await workspace.save(id)
    return Object.keys(workspace.plan(id)?.seen ?? {})
  }
  expect(await namesAfterEdit(copy)).toHaveLength(2)
  expect(await namesAfterEdit(first.folder)).toHaveLength(1)
})

test('a plan that is not open cannot be edited', async () => {
  const { workspace } = await opening()
  expect(() => workspace.change('nobody', saying(AT))).toThrow('This plan is not open any more')
})

test('the plans are listed although the folder of their last good copies has gone', async () => {
  const { folder, workspace } = await opening()
  await workspace.create({ title: 'Solar roofs', us: '' })
  await workspace.close()
  const again = await opening(folder)
  rmSync(join(folder, 'plans', 'backup'), { recursive: true })
  const { plans, notices } = await again.workspace.list()
  expect(plans.map(({ title }) => title)).toEqual(['Solar roofs'])
  expect(notices).toEqual([])
})
