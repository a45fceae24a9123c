/** Whatever fails while a backup takes the place of the workspace, and whenever the program ends: all is there at the next start. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { clearFresh } from '../../../../electron/workspace/backup/beside'
import { finishSwap } from '../../../../electron/workspace/backup/finish-swap'
import { swapFolders } from '../../../../electron/workspace/backup/swap'
import { realDisk } from '../../../../electron/workspace/disk'
import { diskError, troubledDisk } from '../../../support/troubled-disk'
import { newFolder } from '../in-folder'

const FRESH = 'workspace-restoring-0123456789abcdef'
const BEFORE = 'workspace-before-2026-11-22-1432'
const PLAN = { from: 'backup' as const, fresh: FRESH, before: BEFORE, at: '2026-05-03T14:32:00.000Z' }
type Disk = typeof realDisk

function laidOut() {
  const data = newFolder()
  for (const name of ['workspace', FRESH]) {
    mkdirSync(join(data, name, 'plans'), { recursive: true })
    writeFileSync(join(data, name, 'plans', 'plan.json'), name === FRESH ? 'from the backup' : 'from here')
  }
  return { data, folder: join(data, 'workspace') }
}
const textIn = (data: string, name: string): string | undefined =>
  existsSync(join(data, name)) ? readFileSync(join(data, name, 'plans', 'plan.json'), 'utf8') : undefined

/** What the next start finds, and that both states are there, the workspace one of them. */
async function startAnew(data: string, disk: Disk = realDisk): Promise<'done' | 'back' | undefined> {
  const folder = join(data, 'workspace')
  const swapped = await finishSwap(disk, folder)
  const here = textIn(data, 'workspace')
  const beside = readdirSync(data).filter((name) => name.startsWith('workspace-'))
  expect([here, ...beside.map((name) => textIn(data, name))].sort()).toEqual(['from here', 'from the backup'])
  if (swapped) expect(here).toBe(swapped.kind === 'done' ? 'from the backup' : 'from here')
  expect(existsSync(join(data, 'swap.json'))).toBe(false)
  expect(await finishSwap(realDisk, folder)).toBeUndefined()
  return swapped?.kind
}

test('the backup stands in its place, what was there before beside it, and nothing is left to be done', async () => {
  const { data, folder } = laidOut()
  expect(await swapFolders(realDisk, folder, PLAN)).toEqual({ done: true })
  expect(readdirSync(data).sort()).toEqual(['workspace', BEFORE])
  expect([textIn(data, 'workspace'), textIn(data, BEFORE)]).toEqual(['from the backup', 'from here'])
  expect(await startAnew(data)).toBeUndefined()
})

/** The n-th call fails, once or with every later one. Says how many calls there were. */
async function withFailure(n: number, forGood: boolean, code: string): Promise<number> {
  const { data, folder } = laidOut()
  let calls = 0
  const disk = troubledDisk(() => {
    calls += 1
    if (calls === n || (forGood && calls > n)) throw diskError(code)
  })
  const outcome = await swapFolders(disk, folder, PLAN).catch((error: unknown) => ({ stuck: error }))
  if ('done' in outcome) {
    // What the program was told is so.
    expect(textIn(data, 'workspace'), `call ${n}`).toBe(outcome.done ? 'from the backup' : 'from here')
    if (!outcome.done) expect(outcome.error).toMatchObject({ code })
  }
  await startAnew(data)
  return calls
}

for (const code of ['EIO', 'EACCES', 'ENOSPC'])
  for (const forGood of [false, true])
    test(`whichever call fails ${forGood ? 'for good' : 'once'} with ${code}, one of the two stands there whole`, async () => {
      let n = 1
      while ((await withFailure(n, forGood, code)) >= n) n += 1
      expect(n).toBeGreaterThan(10)
    })

/** The program ends before the n-th call: nothing that it does afterwards reaches the disk. */
async function withEnd(n: number): Promise<{ reached: boolean; kind: string | undefined }> {
  const { data, folder } = laidOut()
  let calls = 0
  const disk = troubledDisk(() => {
    calls += 1
    if (calls >= n) throw new Error('the program has ended')
  })
  await swapFolders(disk, folder, PLAN).catch(() => undefined)
  return { reached: calls >= n, kind: await startAnew(data) }
}

test('whenever the program ends, the next start finds one of the two in its place and the other beside', async () => {
  const kinds = new Set<string | undefined>()
  let n = 1
  for (let end = await withEnd(n); end.reached; end = await withEnd(n)) {
    kinds.add(end.kind)
    n += 1
  }
  expect(n).toBeGreaterThan(10)
  // Before the journal nothing was begun; then it is put back or finished.
  expect([...kinds].sort()).toEqual(['back', 'done', undefined])
})

/** Swapped but for the second rename, as a power cut leaves it. */
async function halfDone() {
  const { data, folder } = laidOut()
  let renames = 0
  const disk = troubledDisk((call) => {
    if (call === 'rename') renames += 1
    if (renames >= 3) throw new Error('the program has ended')
  })
  await swapFolders(disk, folder, PLAN).catch(() => undefined)
  expect(readdirSync(data).sort()).toEqual(['swap.json', BEFORE, FRESH])
  return { data, folder }
}

test('the power fails again while the start puts it right, at any call', async () => {
  for (let n = 1; ; n += 1) {
    const { data, folder } = await halfDone()
    let calls = 0
    const disk = troubledDisk(() => {
      calls += 1
      if (calls >= n) throw new Error('the program has ended')
    })
    await finishSwap(disk, folder).catch(() => undefined)
    await startAnew(data)
    if (calls < n) break
  }
})

test('a start that cannot put it right says so, and begins no empty workspace', async () => {
  const { data, folder } = await halfDone()
  const disk = troubledDisk((call) => {
    if (call === 'rename') throw diskError('EACCES')
  })
  await expect(finishSwap(disk, folder)).rejects.toThrow('EACCES')
  expect(readdirSync(data).sort()).toEqual(['swap.json', BEFORE, FRESH])
  expect(await startAnew(data)).toBe('done')
})

test('a folder that somebody began meanwhile is put beside and not mixed in', async () => {
  const { data, folder } = await halfDone()
  mkdirSync(join(folder, 'plans'), { recursive: true })
  writeFileSync(join(folder, 'plans', 'other.json'), 'from an older program')
  expect((await finishSwap(realDisk, folder))?.kind).toBe('done')
  expect(textIn(data, 'workspace')).toBe('from the backup')
  const [found = ''] = readdirSync(data).filter((name) => name.startsWith('workspace-found-'))
  expect(readFileSync(join(data, found, 'plans', 'other.json'), 'utf8')).toBe('from an older program')
})

test('a journal that cannot be read any more leaves nobody without plans', async () => {
  const { data, folder } = await halfDone()
  writeFileSync(join(data, 'swap.json'), '{"format":"joint-act')
  expect((await finishSwap(realDisk, folder))?.kind).toBe('back')
  expect(textIn(data, 'workspace')).toBe('from here')
  const other = await halfDone()
  rmSync(join(other.data, FRESH), { recursive: true })
  expect((await finishSwap(realDisk, other.folder))?.kind).toBe('back')
  expect(textIn(other.data, 'workspace')).toBe('from here')
})

test('only what a look into a backup has left is cleared', async () => {
  const { data, folder } = laidOut()
  const others = ['workspace-restoring-mine', 'other-restoring-0123456789abcdef', BEFORE, 'workspace-found-0123456789abcdef']
  for (const name of others) mkdirSync(join(data, name))
  await clearFresh(realDisk, folder)
  expect(readdirSync(data).sort()).toEqual([basename(folder), ...others].sort())
})
