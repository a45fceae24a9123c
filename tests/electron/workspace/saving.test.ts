import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import type { Plan } from '../../../content/model/plan'
import { readPlanText } from '../../../electron/workspace/check-plan'
import { realDisk } from '../../../electron/workspace/disk'
import { AT, answer, answersOf, diskError, filesIn, newFolder, opening, planOf, saying, troubledDisk } from './in-folder'

afterEach(() => void vi.useRealTimers())

const onDisk = (folder: string, id: string): Plan => {
  const read = readPlanText(readFileSync(join(folder, 'plans', `${id}.json`), 'utf8'))
  if (read.kind !== 'plan' || read.seal !== 'right') throw new Error('not a whole plan')
  return read.plan
}

/** Lets the real disk go on while the clock stands still; a busy machine takes its time. */
async function settleUntil(isThere: () => boolean) {
  const latest = Date.now() + 20_000
  while (!isThere() && Date.now() < latest) await new Promise((resolve) => setImmediate(resolve))
}

async function withStillClock() {
  const { folder, workspace, states } = await opening()
  const { id } = planOf(await workspace.create({ title: 'Solar roofs', us: '' }))
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  const written = async () => {
    await settleUntil(() => states.at(-1)?.kind === 'saved')
    return answersOf(onDisk(folder, id))
  }
  return { folder, workspace, states, id, written }
}

test('an edit is on the disk 600 ms after the last key, and not before', async () => {
  const { folder, workspace, states, id, written } = await withStillClock()
  workspace.change(id, saying('a'))
  vi.advanceTimersByTime(599)
  workspace.change(id, saying('ab'))
  vi.advanceTimersByTime(599)
  expect(states.map(({ kind }) => kind)).toEqual(['saving'])
  expect(answersOf(onDisk(folder, id))).toEqual([])
  vi.advanceTimersByTime(1)
  expect(await written()).toEqual(['ab'])
  expect(states.map(({ kind }) => kind)).toEqual(['saving', 'saved'])
})

test('somebody who never pauses is saved after five seconds at the latest', async () => {
  const { folder, workspace, id } = await withStillClock()
  for (let key = 0; key < 25; key += 1) {
    workspace.change(id, saying(`key ${key}`))
    vi.advanceTimersByTime(200)
  }
  await settleUntil(() => answersOf(onDisk(folder, id)).length > 0)
  expect(answersOf(onDisk(folder, id))).toEqual(['key 24'])
})

/** Runs once, when the next file is being written. */
function atTheNextWrite(run: () => void) {
  let isArmed = false
  const disk = troubledDisk((call) => {
    if (call !== 'writeFile' || !isArmed) return
    isArmed = false
    run()
  })
  const arm = () => {
    isArmed = true
  }
  return { disk, arm }
}

test('what is typed during a write is kept, saved next, and "saved" is not said before', async () => {
  const { disk, arm } = atTheNextWrite(() => workspace.change(id, saying('second', 'choosing.how')))
  const { folder, workspace, states } = await opening(newFolder(), { disk })
  const { id } = planOf(await workspace.create({ title: 'Solar roofs', us: '' }))
  workspace.change(id, saying('first'))
  arm()
  expect((await workspace.save(id)).kind).toBe('saving')
  expect(states.map(({ kind }) => kind)).toEqual(['saving'])
  expect(answersOf(onDisk(folder, id))).toEqual(['first'])
  expect(answersOf(workspace.plan(id))).toEqual(['first', 'second'])
  await workspace.flush()
  expect(states.map(({ kind }) => kind)).toEqual(['saving', 'saved'])
  expect(answersOf(onDisk(folder, id))).toEqual(['first', 'second'])
})

test('saves asked for at the same time do not run into each other', async () => {
  const { disk, arm } = atTheNextWrite(() => workspace.change(id, saying('20')))
  const { folder, workspace } = await opening(newFolder(), { disk })
  const { id } = planOf(await workspace.create({ title: 'Solar roofs', us: '' }))
  arm()
  const saves = Array.from({ length: 20 }, (_, index) => {
    workspace.change(id, saying(`${index}`))
    return workspace.save(id)
  })
  // The first write began before the last edit, so it cannot answer that all is saved.
  expect((await Promise.all(saves)).map(({ kind }) => kind)).toEqual(['saving', ...Array(19).fill('saved')])
  expect(answersOf(onDisk(folder, id))).toEqual(['20'])
})

test('the second edit of an answer counts on, and what was not edited keeps its dot', async () => {
  const { workspace } = await opening()
  const { id, seen } = planOf(await workspace.create({ title: 'Solar roofs', us: '' }))
  const [device] = Object.keys(seen) as [string]
  workspace.change(id, { entries: { put: [answer('why'), answer('how', 'choosing.how')], remove: [] } })
  await workspace.save(id)
  workspace.change(id, saying('why, again'))
  await workspace.save(id)
  const plan = workspace.plan(id)
  expect(plan?.entries.map(({ dot }) => dot)).toEqual([
    [device, 5],
    [device, 4],
  ])
  expect(plan?.seen).toEqual({ [device]: 5 })
})

test('saving when nothing has changed says when it was saved and writes nothing', async () => {
  const { folder, workspace } = await opening()
  const { id } = planOf(await workspace.create({ title: 'Solar roofs', us: '' }))
  const before = statSync(join(folder, 'plans', `${id}.json`)).ino
  expect((await workspace.save(id)).kind).toBe('saved')
  expect(statSync(join(folder, 'plans', `${id}.json`)).ino).toBe(before)
})

test('a failed save is told, loses nothing, and works again once the disk has room', async () => {
  let full = false
  const disk = troubledDisk((call) => {
    if (full && call === 'writeFile') throw diskError('ENOSPC')
  })
  const { folder, workspace, states } = await opening(newFolder(), { disk })
  const { id } = planOf(await workspace.create({ title: 'Solar roofs', us: '' }))
  const before = readFileSync(join(folder, 'plans', `${id}.json`), 'utf8')
  full = true
  workspace.change(id, saying('precious'))
  expect(await workspace.save(id)).toEqual({
    kind: 'failed',
    why: 'The disk is full, so this was not saved. Make some room and save again. What you wrote is still here while this window is open.',
  })
  expect(readFileSync(join(folder, 'plans', `${id}.json`), 'utf8')).toBe(before)
  expect(filesIn(folder).filter((name) => name.endsWith('.saving'))).toEqual([])
  workspace.change(id, saying('more', 'choosing.how'))
  await workspace.flush()
  expect(answersOf(workspace.plan(id))).toEqual(['precious', 'more'])
  full = false
  expect((await workspace.save(id)).kind).toBe('saved')
  expect(answersOf(onDisk(folder, id))).toEqual(['precious', 'more'])
  expect(states.map(({ kind }) => kind)).toEqual(['saving', 'failed', 'saving', 'failed', 'saving', 'saved'])
})

test('no dot is given twice, even when a copy left between a failed save and the next', async () => {
  let broken = false
  const disk = troubledDisk((call, path) => {
    if (broken && call === 'rename' && path.includes('plans')) throw diskError('EIO')
  })
  const { workspace } = await opening(newFolder(), { disk })
  const { id } = planOf(await workspace.create({ title: 'Solar roofs', us: '' }))
  broken = true
  workspace.change(id, saying('one'))
  await workspace.save(id)
  const path = join(newFolder(), 'copy.json')
  writeFileSync(path, '')
  expect((await workspace.save(id)).kind).toBe('failed')
  const one = workspace.plan(id)?.entries[0]?.dot
  workspace.change(id, saying('two'))
  await workspace.save(id)
  expect(workspace.plan(id)?.entries[0]?.dot[1]).toBe((one?.[1] ?? 0) + 1)
})

test('a plan with more partners than its file can hold is not written, and says so', async () => {
  const { workspace } = await opening()
  const { id } = planOf(await workspace.create({ title: 'Crowd', us: '' }))
  const put = Array.from({ length: 201 }, (_, index) => ({
    ...{ id: `p${index}`, name: '', kind: 'cso' as const, place: '', contact: '', part: 'partner' as const, status: 'candidate' as const },
    ...{ order: index, dot: ['new', 0] as [string, number], at: AT },
  }))
  workspace.change(id, { partners: { put, remove: [] } })
  expect(await workspace.save(id)).toEqual({
    kind: 'failed',
    why: 'The plan has grown larger than its file can hold, so the last edits are not saved. Remove some rows or answers and save again.',
  })
  workspace.change(id, { partners: { put: [], remove: ['p0'] } })
  expect((await workspace.save(id)).kind).toBe('saved')
})

test('a lock of five seconds is waited for; one that lasts is told after ten, and nothing is lost', async () => {
  let waited = 0
  let heldFor = 0
  const disk = troubledDisk(
    (call, path) => {
      if (call === 'rename' && path.includes('.saving') && waited < heldFor) throw diskError('EPERM')
    },
    (ms) => {
      waited += ms
    },
  )
  const { folder, workspace } = await opening(newFolder(), { disk })
  const { id } = planOf(await workspace.create({ title: 'Solar roofs', us: '' }))
  heldFor = 5_000
  workspace.change(id, saying('five'))
  expect((await workspace.save(id)).kind).toBe('saved')
  expect(answersOf(onDisk(folder, id))).toEqual(['five'])
  waited = 0
  heldFor = 60_000
  workspace.change(id, saying('sixty'))
  expect(await workspace.save(id)).toMatchObject({ kind: 'failed' })
  expect(waited).toBeGreaterThanOrEqual(10_000)
  expect(answersOf(onDisk(folder, id))).toEqual(['five'])
  heldFor = 0
  expect((await workspace.save(id)).kind).toBe('saved')
  expect(answersOf(onDisk(folder, id))).toEqual(['sixty'])
})

test('on a disk that dates a file only when it is closed, our own save is not taken for a stranger’s', async () => {
  const open: typeof realDisk.open = async (...how) => {
    const file = await realDisk.open(...how)
    const close = file.close.bind(file)
    file.close = async () => {
      if (file.fd >= 0 && how[1] === 'wx') await file.utimes(new Date(AT), new Date(AT))
      await close()
    }
    return file
  }
  const { folder, workspace } = await opening(newFolder(), { disk: { ...realDisk, open } })
  const { id } = planOf(await workspace.create({ title: 'Solar roofs', us: '' }))
  for (const text of ['one', 'two', 'three']) {
    workspace.change(id, saying(text))
    expect((await workspace.save(id)).kind).toBe('saved')
  }
  expect(answersOf(onDisk(folder, id))).toEqual(['three'])
  expect(filesIn(folder).filter((name) => name.startsWith('set-aside/'))).toEqual([])
})

test.skipIf(process.platform === 'win32')('a file keeps the mode that its owner gave it', async () => {
  const { folder, workspace } = await opening()
  const { id } = planOf(await workspace.create({ title: 'Solar roofs', us: '' }))
  const path = join(folder, 'plans', `${id}.json`)
  for (const mode of [0o600, 0o666]) {
    chmodSync(path, mode)
    workspace.change(id, saying(`${mode}`))
    await workspace.save(id)
    expect(statSync(path).mode & 0o777).toBe(mode)
  }
})

test('files that a crash left half-written are cleared, and nobody else’s', async () => {
  const first = await opening()
  await first.workspace.close()
  writeFileSync(join(first.folder, 'plans', '.solar.json.0123456789abcdef.saving'), 'half')
  writeFileSync(join(first.folder, 'plans', '.solar.json.tmp'), 'of another program')
  const second = await opening(first.folder)
  expect(filesIn(second.folder).filter((name) => name.includes('solar'))).toEqual(['plans/.solar.json.tmp'])
})
