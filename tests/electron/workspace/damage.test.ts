import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { momentInWords } from '../../../electron/workspace/notices'
import type { Workspace } from '../../../electron/workspace/workspace'
import { answersOf, bringIn, diskError, newFolder, opening, planOf, saying, troubledDisk } from './in-folder'

/** A workspace with one saved plan that has a last good copy; nothing is open. */
async function savedPlan() {
  const first = await opening()
  const { id } = planOf(await first.workspace.create({ title: 'Solar roofs', us: '' }))
  first.workspace.change(id, saying('kept'))
  await first.workspace.close()
  // Opening it again takes the good copy from what was just read and found whole.
  const second = await opening(first.folder)
  await second.workspace.open(id)
  await second.workspace.close()
  const path = join(first.folder, 'plans', `${id}.json`)
  const backup = join(first.folder, 'plans', 'backup', `${id}.json`)
  return { folder: first.folder, id, path, backup, whole: readFileSync(path) }
}

const asideIn = (folder: string) => readdirSync(join(folder, 'set-aside')).map((name) => `set-aside/${name}`)

/** Damages the file, looks at the list, and sees the damaged file set aside and the good copy in its place. */
async function expectRestored(workspace: Workspace, saved: Awaited<ReturnType<typeof savedPlan>>, damaged: Uint8Array) {
  const before = asideIn(saved.folder).length
  writeFileSync(saved.path, damaged)
  const { plans, notices } = await workspace.list()
  expect(plans.map(({ title }) => title)).toEqual(['Solar roofs'])
  expect(notices.map(({ key, values }) => [key, values.title])).toEqual([['restored', 'Solar roofs']])
  expect(asideIn(saved.folder)).toHaveLength(before + 1)
  expect(readFileSync(join(saved.folder, notices[0]?.values.file ?? '')).equals(damaged)).toBe(true)
  expect(readFileSync(saved.path).equals(saved.whole)).toBe(true)
}

/** The disk takes several folders at once faster than one after the other. */
const inLanes = (work: (lane: number, lanes: number) => Promise<void>) => Promise.all([0, 1, 2, 3].map((lane) => work(lane, 4)))

test('a plan cut short at any byte is set aside as it is, and its last good copy takes its place', async () => {
  let cuts = 0
  await inLanes(async (lane, lanes) => {
    const saved = await savedPlan()
    const { workspace } = await opening(saved.folder)
    // Without its last byte, a line break, the file is still whole.
    for (let length = lane; length < saved.whole.length - 1; length += lanes) {
      await expectRestored(workspace, saved, saved.whole.subarray(0, length))
      cuts += 1
    }
  })
  console.error(`cut short at each of ${cuts} bytes: ${cuts} set aside and restored, 0 overwritten`)
}, 120_000)

test('any flipped bit that changes the plan is noticed', async () => {
  const saved = await savedPlan()
  const { workspace } = await opening(saved.folder)
  for (let byte = 0; byte < saved.whole.length; byte += 7) {
    const damaged = Buffer.from(saved.whole)
    damaged[byte] = (damaged[byte] ?? 0) ^ (1 << (byte % 8))
    const isWhiteSpace = (code: number | undefined) => [0x20, 0x0a, 0x0d, 0x09].includes(code ?? 0)
    if (isWhiteSpace(saved.whole[byte]) && isWhiteSpace(damaged[byte])) continue
    await expectRestored(workspace, saved, damaged)
  }
}, 120_000)

test('a tail of zeros, as after a power cut, is noticed', async () => {
  const saved = await savedPlan()
  const { workspace } = await opening(saved.folder)
  await expectRestored(workspace, saved, Buffer.concat([saved.whole, Buffer.alloc(512)]))
  await expectRestored(workspace, saved, Buffer.alloc(saved.whole.length))
})

test('an edit by hand in the workspace counts as damage, and the edited file can be brought in', async () => {
  const saved = await savedPlan()
  const { workspace } = await opening(saved.folder)
  const edited = saved.whole.toString().replace('kept', 'edited by hand')
  await expectRestored(workspace, saved, Buffer.from(edited))
  expect(answersOf(planOf(await bringIn(workspace, join(saved.folder, asideIn(saved.folder)[0] ?? ''))))).toEqual(['edited by hand'])
})

test('an invisible mark or other white space from an editor is no damage', async () => {
  const saved = await savedPlan()
  const { workspace } = await opening(saved.folder)
  const rewritten = `\uFEFF${JSON.stringify(JSON.parse(saved.whole.toString()), null, '\t')}`.replaceAll('\n', '\r\n')
  writeFileSync(saved.path, rewritten)
  expect((await workspace.list()).notices).toEqual([])
  expect(answersOf(planOf(await workspace.open(saved.id)))).toEqual(['kept'])
})

test('opening a damaged plan says what was restored, from when, and where the damaged file is', async () => {
  const saved = await savedPlan()
  const { workspace } = await opening(saved.folder)
  writeFileSync(saved.path, 'x')
  const opened = await workspace.open(saved.id)
  expect(answersOf(planOf(opened))).toEqual(['kept'])
  const [file] = asideIn(saved.folder)
  expect(file).toMatch(/^set-aside\/solar-roofs-[0-9a-f]{10}-\d{4}-\d\d-\d\d-\d\d-\d\d-\d\d-[0-9a-f]{6}\.json$/)
  expect(opened).toMatchObject({ notice: { key: 'restored', values: { title: 'Solar roofs', file } } })
  expect(momentInWords(new Date(2026, 10, 22, 14, 32))).toBe('22 November 2026 at 14:32')
})

test('after a restore edits are counted under a new name, as the lost ones may have been given away', async () => {
  const saved = await savedPlan()
  const first = await opening(saved.folder)
  writeFileSync(saved.path, 'x')
  const before = Object.keys(planOf(await first.workspace.open(saved.id)).seen)
  first.workspace.change(saved.id, saying('after'))
  await first.workspace.save(saved.id)
  const after = Object.keys(first.workspace.plan(saved.id)?.seen ?? {})
  expect(after).toHaveLength(before.length + 1)
})

const forgetHistory = ({ folder }: { folder: string }) => rmSync(join(folder, 'history'), { recursive: true })

test('a damaged plan without a good copy comes back from its last earlier state', async () => {
  const saved = await savedPlan()
  rmSync(saved.backup)
  writeFileSync(saved.path, 'x')
  const { workspace } = await opening(saved.folder)
  const opened = await workspace.open(saved.id)
  expect(planOf(opened).project.title).toBe('Solar roofs')
  expect(opened).toMatchObject({ notice: { key: 'restored-from-history' } })
  expect(asideIn(saved.folder).map((name) => readFileSync(join(saved.folder, name), 'utf8'))).toEqual(['x'])
})

test('a damaged plan without a good copy or an earlier state is set aside and said once', async () => {
  const saved = await savedPlan()
  rmSync(saved.backup)
  forgetHistory(saved)
  writeFileSync(saved.path, 'x')
  const { workspace } = await opening(saved.folder)
  const opened = await workspace.open(saved.id)
  const [file] = asideIn(saved.folder)
  expect(opened).toEqual({ kind: 'failed', notice: { key: 'set-aside', values: { title: saved.id, file } } })
  expect(await workspace.list()).toEqual({ plans: [], notices: [], conflicts: [] })
})

test('a plan and a good copy that are both damaged are both set aside', async () => {
  const saved = await savedPlan()
  writeFileSync(saved.path, 'x')
  writeFileSync(saved.backup, 'y')
  forgetHistory(saved)
  const { workspace } = await opening(saved.folder)
  expect((await workspace.list()).notices.map(({ key }) => key)).toEqual(['set-aside'])
  const kept = asideIn(saved.folder).map((name) => readFileSync(join(saved.folder, name), 'utf8'))
  expect(kept.sort()).toEqual(['x', 'y'])
  expect(await workspace.list()).toEqual({ plans: [], notices: [], conflicts: [] })
})

test('a plan whose file has vanished comes back from its good copy', async () => {
  const saved = await savedPlan()
  rmSync(saved.path)
  const { workspace } = await opening(saved.folder)
  const { plans, notices } = await workspace.list()
  expect(plans.map(({ title }) => title)).toEqual(['Solar roofs'])
  expect(notices.map(({ key, values }) => [key, values.file])).toEqual([['restored', `plans/${saved.id}.json`]])
  expect(readFileSync(saved.path).equals(saved.whole)).toBe(true)
})

test('a file that cannot be read just now is neither moved nor taken for empty', async () => {
  const saved = await savedPlan()
  const disk = troubledDisk((call, path) => {
    if (call === 'readFile' && path === saved.path) throw diskError('EIO')
  })
  const { workspace } = await opening(saved.folder, { disk })
  const notice = {
    key: 'unreadable',
    values: { file: `plans/${saved.id}.json`, why: 'The disk did not give the file (EIO). Try again, or use a copy of it.' },
  }
  expect(await workspace.list()).toEqual({ plans: [], notices: [notice], conflicts: [] })
  expect(await workspace.open(saved.id)).toEqual({ kind: 'failed', notice })
  expect(readFileSync(saved.path).equals(saved.whole)).toBe(true)
  expect(asideIn(saved.folder)).toEqual([])
})

test('a restore without room on the disk still opens the plan, and the next save writes it', async () => {
  const saved = await savedPlan()
  let full = true
  const disk = troubledDisk((call, path) => {
    if (full && call === 'writeFile' && path.includes('plans')) throw diskError('ENOSPC')
  })
  const { workspace } = await opening(saved.folder, { disk })
  writeFileSync(saved.path, 'x')
  expect(answersOf(planOf(await workspace.open(saved.id)))).toEqual(['kept'])
  expect(readFileSync(saved.backup).equals(saved.whole)).toBe(true)
  full = false
  workspace.change(saved.id, saying('goes on'))
  expect((await workspace.save(saved.id)).kind).toBe('saved')
  expect(readFileSync(saved.path, 'utf8')).toContain('goes on')
})

test('the good copy is the save before, taken every five minutes and not with each save', async () => {
  let now = new Date('2026-05-03T14:00:00.000Z')
  const { folder, workspace } = await opening(newFolder(), { now: () => now })
  const { id } = planOf(await workspace.create({ title: 'Solar roofs', us: '' }))
  const saveWith = async (text: string) => {
    workspace.change(id, saying(text))
    await workspace.save(id)
    return readFileSync(join(folder, 'plans', 'backup', `${id}.json`), 'utf8')
  }
  await saveWith('one')
  expect(await saveWith('two')).not.toContain('two')
  now = new Date('2026-05-03T14:04:00.000Z')
  expect(await saveWith('three')).not.toContain('two')
  now = new Date('2026-05-03T14:06:00.000Z')
  expect(await saveWith('four')).toContain('three')
  // The good copy shares no bytes with the file: damage to one leaves the other whole.
  writeFileSync(join(folder, 'plans', `${id}.json`), 'x')
  expect(readFileSync(join(folder, 'plans', 'backup', `${id}.json`), 'utf8')).toContain('three')
})

test('another plan’s file in the place of a plan is set aside, and the good copy comes back', async () => {
  const saved = await savedPlan()
  const first = await opening(saved.folder)
  const other = planOf(await first.workspace.create({ title: 'Water', us: '' })).id
  await first.workspace.close()
  const displaced = readFileSync(join(saved.folder, 'plans', `${other}.json`))
  writeFileSync(saved.path, displaced)
  const { workspace } = await opening(saved.folder)
  const opened = await workspace.open(saved.id)
  expect(answersOf(planOf(opened))).toEqual(['kept'])
  expect(opened).toMatchObject({ notice: { key: 'restored', values: { title: 'Solar roofs' } } })
  expect(asideIn(saved.folder).map((name) => readFileSync(join(saved.folder, name)).equals(displaced))).toEqual([true])
  expect(readFileSync(saved.path).equals(saved.whole)).toBe(true)
})

test('a plan that somebody copied under another name is a plan of its own', async () => {
  const saved = await savedPlan()
  writeFileSync(join(saved.folder, 'plans', 'solar-copy.json'), saved.whole)
  for (let time = 1; time <= 2; time += 1) {
    const { workspace } = await opening(saved.folder)
    const opened = await workspace.open('solar-copy')
    expect(planOf(opened).id).toBe('solar-copy')
    expect(opened).not.toHaveProperty('notice')
    workspace.change('solar-copy', saying(`time ${time}`))
    await workspace.close()
  }
  expect(asideIn(saved.folder)).toEqual([])
})
