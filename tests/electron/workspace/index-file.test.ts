import { readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { realDisk } from '../../../electron/workspace/disk'
import { sealed } from '../../../electron/workspace/seal'
import { diskError, example, newFolder, opening, planOf, saying, troubledDisk } from './in-folder'

/** Plans with a title and a partner each, put there by hand. */
function putPlans(folder: string, count: number): void {
  for (let at = 0; at < count; at += 1) {
    const plan = example()
    writeFileSync(
      join(folder, 'plans', `plan-${at}.json`),
      sealed({ ...plan, id: `plan-${at}`, project: { ...plan.project, title: `Plan ${at}` } }),
    )
  }
}

/** A disk that tells which plan files are read. */
function watchedDisk() {
  const read: string[] = []
  const disk = { ...realDisk }
  disk.readFile = ((path: string, ...rest: []) => {
    if (/plan-\d+\.json$/.test(path)) read.push(path.split(/[\\/]/).slice(-1)[0] ?? '')
    return realDisk.readFile(path, ...rest)
  }) as typeof disk.readFile
  return { disk, read }
}

async function listed(folder: string) {
  const { disk, read } = watchedDisk()
  const { workspace } = await opening(folder, { disk })
  const { plans, notices } = await workspace.list()
  await workspace.close()
  return { titles: plans.map(({ title }) => title).sort(), notices, read }
}

async function withPlans(count: number): Promise<string> {
  const { folder, workspace } = await opening()
  putPlans(folder, count)
  await workspace.close()
  return folder
}

test('plans are read once, and when the program starts again only those that were changed meanwhile', async () => {
  const folder = await withPlans(3)
  expect((await listed(folder)).read).toHaveLength(3)
  expect((await listed(folder)).read).toEqual([])
  const plan = example()
  writeFileSync(join(folder, 'plans', 'plan-1.json'), sealed({ ...plan, project: { ...plan.project, title: 'Changed elsewhere' } }))
  const { titles, read } = await listed(folder)
  expect(titles).toEqual(['Changed elsewhere', 'Plan 0', 'Plan 2'])
  expect(read).toEqual(['plan-1.json'])
})

test('the index is written only when something in it has changed', async () => {
  const folder = await withPlans(2)
  await listed(folder)
  const before = statSync(join(folder, 'index.json'))
  await listed(folder)
  expect(statSync(join(folder, 'index.json'))).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs })
})

test('a plan that is gone is forgotten, and one that came is known', async () => {
  const folder = await withPlans(2)
  await listed(folder)
  rmSync(join(folder, 'plans', 'plan-0.json'))
  putPlans(folder, 0)
  expect((await listed(folder)).titles).toEqual(['Plan 1'])
  expect(readFileSync(join(folder, 'index.json'), 'utf8')).not.toContain('Plan 0')
})

for (const [what, content] of [
  ['cut short', '{"version":1,"plans":[{"pri'],
  ['of a newer version', '{"version":2,"plans":[],"trash":[]}'],
  ['something else', '{"version":1,"plans":[{"print":"1 2 3","devices":[],"summary":{"id":"plan-0","title":7}}],"trash":[]}'],
] as const) {
  test(`an index that is ${what} is made anew without a word`, async () => {
    const folder = await withPlans(2)
    const first = await listed(folder)
    writeFileSync(join(folder, 'index.json'), content)
    const second = await listed(folder)
    expect(second.titles).toEqual(first.titles)
    expect(second.notices).toEqual([])
    expect((await listed(folder)).read).toEqual([])
    expect(readdirSync(join(folder, 'set-aside'))).toEqual([])
  })
}

test('an index that cannot be written keeps nobody from the list', async () => {
  const folder = await withPlans(2)
  const disk = troubledDisk((call, path) => {
    if (path.includes('index.json') && call !== 'readFile') throw diskError('ENOSPC')
  })
  const { workspace } = await opening(folder, { disk })
  expect((await workspace.list()).plans).toHaveLength(2)
  await workspace.close()
})

test('a plan file that was damaged since is found out, index or not', async () => {
  const folder = await withPlans(2)
  await listed(folder)
  const path = join(folder, 'plans', 'plan-0.json')
  writeFileSync(path, readFileSync(path, 'utf8').slice(0, 300))
  const { notices } = await listed(folder)
  expect(notices.map(({ key }) => key)).toEqual(['set-aside'])
})

test('the trash is remembered too', async () => {
  const folder = await withPlans(2)
  const first = await opening(folder)
  await first.workspace.trash('plan-0')
  await first.workspace.listTrash()
  await first.workspace.close()
  const { disk, read } = watchedDisk()
  const { workspace } = await opening(folder, { disk })
  expect((await workspace.listTrash()).map(({ title }) => title)).toEqual(['Plan 0'])
  expect(read).toEqual([])
})

test('an open plan is listed as it stands in memory', async () => {
  const { workspace } = await opening()
  const plan = planOf(await workspace.create({ title: 'Old', us: '' }))
  await workspace.list()
  workspace.change(plan.id, { ...saying('x'), project: { ...plan.project, title: 'New' } })
  expect((await workspace.list()).plans.map(({ title }) => title)).toEqual(['New'])
})

test('plans whose folder is away are not taken for none', async () => {
  const folder = await withPlans(2)
  const { workspace } = await opening(folder)
  rmSync(join(folder, 'plans'), { recursive: true })
  expect(await workspace.list()).toEqual({
    plans: [],
    conflicts: [],
    notices: [
      {
        key: 'unreadable',
        values: {
          file: 'plans',
          why: 'The folder with your plans is not there at present. If it lies on a stick or another disk, connect that again and come back to this screen.',
        },
      },
    ],
  })
})

test('a file put in the place of another with the same name is read although its date is old', async () => {
  const folder = await withPlans(1)
  await listed(folder)
  const plan = example()
  const path = join(folder, 'plans', 'plan-0.json')
  rmSync(path)
  writeFileSync(path, sealed({ ...plan, project: { ...plan.project, title: 'An older copy' } }))
  utimesSync(path, new Date('2026-02-01'), new Date('2026-02-01'))
  expect((await listed(folder)).titles).toEqual(['An older copy'])
})

/** Forty plans on a disk that takes its time, the last of them saved last. */
async function slowly() {
  const folder = await withPlans(40)
  for (let at = 0; at < 40; at += 1) {
    const saved = new Date(Date.parse('2026-05-03T14:00:00Z') + at * 60_000)
    utimesSync(join(folder, 'plans', `plan-${at}.json`), saved, saved)
  }
  const { disk, read } = watchedDisk()
  const { readFile } = disk
  disk.readFile = (async (path: string, ...rest: []) => {
    if (path.includes('plan-')) await disk.wait(10)
    return readFile(path, ...rest)
  }) as typeof disk.readFile
  return { read, ...(await opening(folder, { disk })) }
}

test('somebody who cannot wait sees the plans saved last first, and soon all of them', async () => {
  const { workspace, read } = await slowly()
  const first = await workspace.list(50)
  expect(first.plans.length).toBeGreaterThan(3)
  expect(first.plans.length + (first.pending ?? 0)).toBe(40)
  expect(first.pending).toBeGreaterThan(3)
  expect(first.plans[0]?.title).toBe('Plan 39')
  const { plans, pending } = await workspace.list()
  expect(plans.map(({ title }) => title)).toEqual(Array.from({ length: 40 }, (_, at) => `Plan ${39 - at}`))
  expect(pending).toBeUndefined()
  expect(read).toHaveLength(40)
})

test('a program that ends while plans are being looked at ends at once, and goes on there the next time', async () => {
  const { workspace, read, folder } = await slowly()
  await workspace.list(50)
  await workspace.close()
  expect(read.length).toBeLessThan(40)
  const again = await listed(folder)
  expect(again.titles).toHaveLength(40)
  expect(again.read.length).toBeLessThan(40)
})

test('a newly opened folder without an index lists at once', async () => {
  const { workspace } = await opening(newFolder())
  expect((await workspace.list()).plans).toEqual([])
})
