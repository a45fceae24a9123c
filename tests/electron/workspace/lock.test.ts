import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname, uptime } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { WorkspaceInUse } from '../../../electron/workspace/workspace'
import { newFolder, opening, planOf } from './in-folder'

const booted = Date.now() - uptime() * 1000
// Process numbers end below this on every system.
const NOBODY = 2 ** 30

const locked = (holder: object | string): string => {
  const folder = newFolder()
  writeFileSync(join(folder, 'lock'), typeof holder === 'string' ? holder : JSON.stringify(holder))
  return folder
}

test('a second opening of the same folder is refused, and the first goes on', async () => {
  const first = await opening()
  const second = opening(first.folder)
  await expect(second).rejects.toThrow(WorkspaceInUse)
  await expect(second).rejects.toThrow('These plans are already open in another window of this program.')
  expect(planOf(await first.workspace.create({ title: 'Still working', us: '' })).project.title).toBe('Still working')
})

test('of many openings at once exactly one succeeds', async () => {
  const folder = locked({ token: 'old', pid: NOBODY, host: hostname(), booted })
  const tries = await Promise.allSettled(Array.from({ length: 12 }, () => opening(folder)))
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

test('a closed workspace leaves no lock', async () => {
  const { folder, workspace } = await opening()
  expect(existsSync(join(folder, 'lock'))).toBe(true)
  await workspace.close()
  expect(existsSync(join(folder, 'lock'))).toBe(false)
})

test('the lock of a program that is gone does not count', async () => {
  const { folder } = await opening(locked({ token: 'old', pid: NOBODY, host: hostname(), booted }))
  expect(JSON.parse(readFileSync(join(folder, 'lock'), 'utf8'))).toMatchObject({ pid: process.pid })
})

test('the lock of a running program counts, unless the machine was started again since', async () => {
  await expect(opening(locked({ token: 'x', pid: process.ppid, host: hostname(), booted }))).rejects.toThrow(WorkspaceInUse)
  await opening(locked({ token: 'x', pid: process.ppid, host: hostname(), booted: booted - 86_400_000 }))
})

test('our own number in a lock that we did not make is from an earlier program', async () => {
  await opening(locked({ token: 'earlier', pid: process.pid, host: hostname(), booted }))
})

test('the lock of another machine counts only while it is touched', async () => {
  const holder = { token: 'x', pid: 1, host: 'another machine', booted: 0 }
  await expect(opening(locked(holder))).rejects.toThrow(WorkspaceInUse)
  const folder = locked(holder)
  const longAgo = new Date(Date.now() - 10 * 60_000)
  utimesSync(join(folder, 'lock'), longAgo, longAgo)
  await opening(folder)
})

test('an empty lock, as a crash may leave it, does not count', async () => {
  await opening(locked(''))
})
