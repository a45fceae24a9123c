/** Folders that cannot be read or written: what is there opens, what is typed stays, and nothing ever looks like an empty program. */
import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { answersOf, diskError, newFolder, opening, planOf, saying, troubledDisk } from './in-folder'

/** A folder with a plan in it, closed. */
async function withPlan() {
  const { folder, workspace } = await opening()
  const { id } = planOf(await workspace.create({ title: 'Solar roofs', us: '' }))
  workspace.change(id, saying('kept'))
  await workspace.close()
  return { folder, id }
}

const WRITES = ['writeFile', 'rename', 'link', 'unlink', 'mkdir', 'utimes']

/** A disk that takes nothing while it is locked. */
function lockable(code: string) {
  let isLocked = true
  const disk = troubledDisk((call, path) => {
    if (isLocked && (WRITES.includes(call) || (call === 'open' && /saving|lock/.test(path)))) throw diskError(code)
  })
  const unlock = () => {
    isLocked = false
  }
  return { disk, unlock }
}

for (const code of ['EROFS', 'EACCES', 'ENOSPC']) {
  test(`on a disk that takes nothing (${code}) plans open, typing goes on, a copy goes elsewhere, and all is told`, async () => {
    const { folder, id } = await withPlan()
    const { disk, unlock } = lockable(code)
    const { workspace } = await opening(folder, { disk })
    const { plans, notices } = await workspace.list()
    expect(plans.map(({ title }) => title)).toEqual(['Solar roofs'])
    expect(notices).toEqual([{ key: 'no-writing', values: { file: folder } }])
    expect(answersOf(planOf(await workspace.open(id)))).toEqual(['kept'])
    workspace.change(id, saying('typed meanwhile'))
    expect(await workspace.save(id)).toMatchObject({ kind: 'failed' })
    expect(answersOf(workspace.plan(id))).toEqual(['typed meanwhile'])
    unlock()
    const copy = join(newFolder(), 'elsewhere.jointaction')
    expect(await workspace.sharing.copyTo(id, copy, 'ours')).toEqual({ kind: 'saved', where: copy })
    expect(readFileSync(copy, 'utf8')).toContain('typed meanwhile')
    expect((await workspace.list()).notices).toEqual([])
    expect(await workspace.save(id)).toMatchObject({ kind: 'saved' })
  })
}

test('a new folder that nothing can be written to is told, and not shown as an empty program', async () => {
  const { disk } = lockable('EROFS')
  await expect(opening(newFolder(), { disk })).rejects.toThrow(/nothing can be written there\. If it is on a stick/)
})

test('plans that cannot be read are told, and not shown as an empty program', async () => {
  const { folder } = await withPlan()
  const disk = troubledDisk((call, path) => {
    if (call === 'readdir' && path.endsWith('plans')) throw diskError('EACCES')
  })
  await expect(opening(folder, { disk })).rejects.toThrow(`Your plans are in ${folder}, but that folder cannot be read.`)
})

test('a folder that is gone while the program runs is told, and what is typed stays until it is back', async () => {
  const { folder, id } = await withPlan()
  const { workspace } = await opening(folder)
  await workspace.open(id)
  const away = `${folder}-away`
  cpSync(folder, away, { recursive: true })
  onTestFinished(() => rmSync(away, { recursive: true, force: true }))
  rmSync(folder, { recursive: true })
  workspace.change(id, saying('typed while the stick was out'))
  expect(await workspace.save(id)).toEqual({
    kind: 'failed',
    why: 'The folder to save in is no longer there. Put it back, or save a copy somewhere else.',
  })
  cpSync(away, folder, { recursive: true })
  expect(await workspace.save(id)).toMatchObject({ kind: 'saved' })
  expect(readFileSync(join(folder, 'plans', `${id}.json`), 'utf8')).toContain('typed while the stick was out')
})

test('a folder of plans that has gone since is told, and not shown as an empty program', async () => {
  const { folder } = await withPlan()
  const away = join(newFolder(), 'plans')
  cpSync(join(folder, 'plans'), away, { recursive: true })
  rmSync(join(folder, 'plans'), { recursive: true })
  const { workspace } = await opening(folder)
  // Told, and brought back as far as their earlier states go.
  const { plans, notices } = await workspace.list()
  expect(notices.map(({ key }) => key)).toEqual(['plans-gone', 'restored-from-history'])
  expect(plans.map(({ title }) => title)).toEqual(['Solar roofs'])
  expect((await (await opening()).workspace.list()).notices).toEqual([])
})

/** A small disk of its own, where this machine lets us have one. */
function smallDisk(): { folder: string; lock: () => void } | undefined {
  const folder = newFolder()
  const mount = (options: string) => execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'ignore' })
  try {
    mount('size=600k')
  } catch {
    return undefined
  }
  onTestFinished(() => void execFileSync('umount', ['-l', folder], { stdio: 'ignore' }))
  return { folder, lock: () => execFileSync('mount', ['-o', 'remount,ro', folder], { stdio: 'ignore' }) }
}

test('a real disk that is full keeps the last save, says so, and takes the rest when there is room', async ({ skip }) => {
  const small = smallDisk()
  if (!small) return skip()
  const folder = join(small.folder, 'workspace')
  const { workspace } = await opening(folder)
  const { id } = planOf(await workspace.create({ title: 'Solar roofs', us: '' }))
  const ballast = join(small.folder, 'ballast')
  let room = 1_000_000
  while (room > 500) {
    try {
      writeFileSync(ballast, Buffer.alloc(1), { flag: existsSync(ballast) ? 'a' : 'w' })
      writeFileSync(ballast, Buffer.alloc(room, 1), { flag: 'a' })
    } catch {
      room = Math.floor(room / 2)
    }
  }
  workspace.change(id, saying('a long answer '.repeat(2_000)))
  expect(await workspace.save(id)).toMatchObject({ kind: 'failed', why: expect.stringContaining('The disk is full') })
  const copy = join(newFolder(), 'copy.jointaction')
  expect(await workspace.sharing.copyTo(id, copy, 'ours')).toMatchObject({ kind: 'saved' })
  rmSync(ballast)
  expect(await workspace.save(id)).toMatchObject({ kind: 'saved' })
})

test('a real disk that is locked is read from', async ({ skip }) => {
  const small = smallDisk()
  if (!small) return skip()
  const folder = join(small.folder, 'workspace')
  const first = await opening(folder)
  planOf(await first.workspace.create({ title: 'Solar roofs', us: '' }))
  await first.workspace.close()
  rmSync(join(folder, 'history'), { recursive: true, force: true })
  small.lock()
  const { workspace } = await opening(folder)
  const { plans, notices } = await workspace.list()
  expect(plans.map(({ title }) => title)).toEqual(['Solar roofs'])
  expect(notices.map(({ key }) => key)).toEqual(['no-writing'])
})

test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('a folder that may not be read is told', async () => {
  const { folder } = await withPlan()
  const plans = join(folder, 'plans')
  chmodSync(plans, 0o000)
  onTestFinished(() => chmodSync(plans, 0o700))
  await expect(opening(folder)).rejects.toThrow('that folder cannot be read')
})
