/** Earlier states of plans: kept every five minutes of work, thinned as they grow old, read back whole. */
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Moment, type MomentWhy, momentId, momentOf } from '../../../content/model/moment'
import type { Plan } from '../../../content/model/plan'
import { thinned } from '../../../electron/workspace/history/thinned'
import { sealed } from '../../../electron/workspace/seal'
import type { Workspace } from '../../../electron/workspace/workspace'
import { answersOf, diskError, example, newFolder, opening, planOf, saying, troubledDisk } from './in-folder'

const MINUTE = 60_000
const START = Date.parse('2026-11-20T14:00:00.000Z')

/** A workspace whose clock the test sets, with one open plan. */
async function working(folder = newFolder()) {
  const clock = { at: START }
  const { workspace } = await opening(folder, { now: () => new Date(clock.at) })
  const { id } = planOf(await workspace.create({ title: 'Two valleys', us: 'Green Hands' }))
  const write = async (text: string, after: number) => {
    clock.at += after
    workspace.change(id, saying(text))
    expect((await workspace.save(id)).kind).toBe('saved')
  }
  return { folder, workspace, id, clock, write }
}

const fileOf = (folder: string, id: string, moment: string) => join(folder, 'history', id, `${moment}.json.gz`)

async function read(workspace: Workspace, id: string, moment: Moment | undefined): Promise<Plan> {
  const found = await workspace.history.read(id, moment?.id ?? '')
  if (found.kind === 'failed') throw new Error(found.why)
  return found.plan
}

test('while somebody works the plan is kept once in five minutes, as it stood before', async () => {
  const { workspace, id, write } = await working()
  await write('one', 0)
  await write('two', MINUTE)
  await write('three', 3 * MINUTE)
  await write('four', 4 * MINUTE)
  await write('five', MINUTE)
  const moments = await workspace.history.list(id)
  expect(moments.map(({ at, why }) => [at, why])).toEqual([
    ['2026-11-20T14:08:00.000Z', 'work'],
    ['2026-11-20T14:00:00.000Z', 'work'],
  ])
  expect(answersOf(await read(workspace, id, moments[1]))).toEqual([])
  expect(answersOf(await read(workspace, id, moments[0]))).toEqual(['three'])
})

test('a clock that is set back does not keep the plan from being kept', async () => {
  const { workspace, id, write } = await working()
  await write('one', 0)
  await write('two', -60 * MINUTE)
  expect(await workspace.history.list(id)).toHaveLength(2)
})

test('the five minutes are counted on after the program was closed', async () => {
  const first = await working()
  await first.write('one', 0)
  await first.workspace.close()
  const { workspace } = await opening(first.folder, { now: () => new Date(START + 2 * MINUTE) })
  await workspace.open(first.id)
  workspace.change(first.id, saying('two'))
  await workspace.save(first.id)
  expect(await workspace.history.list(first.id)).toHaveLength(1)
})

test('what is kept stands outside the plan file, for nobody else to read', async () => {
  const { folder, workspace, id, write } = await working()
  await write('one', 0)
  const [moment] = await workspace.history.list(id)
  expect(readdirSync(join(folder, 'history', id))).toEqual(['2026-11-20T14-00-00-000Z.work.json.gz'])
  const plan = JSON.parse(gunzipSync(readFileSync(fileOf(folder, id, moment?.id ?? ''))).toString())
  expect([plan.format, plan.id, typeof plan.checksum]).toEqual(['joint-action-plan', id, 'string'])
  if (process.platform !== 'win32') expect(statSync(join(folder, 'history', id)).mode & 0o777).toBe(0o700)
})

test('before something large the plan is kept at once, and why is told', async () => {
  const { workspace, id, write } = await working()
  await write('one', 0)
  const plan = workspace.plan(id)
  if (!plan) throw new Error('No plan is open.')
  expect(await workspace.history.keep(plan, 'restore')).toEqual({ kind: 'kept' })
  expect((await workspace.history.list(id)).map(({ why }) => why).sort()).toEqual(['restore', 'work'])
})

test('trouble with the history never stands in the way of saving', async () => {
  const folder = newFolder()
  const disk = troubledDisk((call, path) => {
    if (path.includes('history') && ['open', 'mkdir', 'readdir'].includes(call) && path !== join(folder, 'history'))
      throw diskError('ENOSPC')
  })
  const { workspace } = await opening(folder, { disk })
  const { id } = planOf(await workspace.create({ title: 'Two valleys', us: '' }))
  workspace.change(id, saying('kept'))
  expect((await workspace.save(id)).kind).toBe('saved')
  expect(await workspace.history.list(id)).toEqual([])
  expect(await workspace.history.keep(example(), 'restore')).toEqual({ kind: 'failed', why: expect.stringMatching(/full/) })
})

test('a damaged earlier state is told of in a sentence and left as it is', async () => {
  const { folder, workspace, id, write } = await working()
  await write('one', 0)
  const [moment] = await workspace.history.list(id)
  const path = fileOf(folder, id, moment?.id ?? '')
  const whole = gunzipSync(readFileSync(path)).toString()
  const damages = [
    Buffer.from('no gzip at all'),
    readFileSync(path).subarray(0, 60),
    gzipSync(whole.replace('Two valleys', 'Two alleys')),
    gzipSync('{"format":"shopping-list"}'),
    // A small file that unpacks to more than any plan holds.
    gzipSync(Buffer.alloc(40 * 1024 * 1024, ' ')),
  ]
  for (const damaged of damages) {
    writeFileSync(path, damaged)
    expect(await workspace.history.read(id, moment?.id ?? '')).toEqual({
      kind: 'failed',
      why: 'This earlier state is damaged and cannot be shown. Its file has been left where it is.',
    })
    expect(readFileSync(path).equals(damaged)).toBe(true)
  }
  expect((await workspace.history.read(id, '2020-01-01T00-00-00-000Z.work')).kind).toBe('failed')
})

test('answers of groups never stand in an earlier state, nor in what was taken out or waits for a choice', async () => {
  const { folder, workspace, id } = await working()
  const opened = workspace.plan(id)
  if (!opened) throw new Error('No plan is open.')
  const [said] = saying('What one of the group said').entries?.put ?? []
  if (!said) throw new Error('Nothing was said.')
  const entry = { ...said, voice: 'session' }
  const plan: Plan = {
    ...opened,
    voices: [{ id: 'session', kind: 'group', name: '', dot: ['new', 0], at: said.at }],
    entries: [said, entry],
    removed: [{ id: 'gone', kind: 'partner', name: '', left: { entries: [entry] }, dot: ['new', 0], at: said.at }],
    otherVersions: { entries: [entry] },
  }
  await workspace.history.keep({ ...plan, entries: [{ ...said, value: { kind: 'text', text: 'What we said' } }, entry] }, 'import')
  const [moment] = await workspace.history.list(id)
  const text = gunzipSync(readFileSync(fileOf(folder, id, moment?.id ?? ''))).toString()
  expect(text).toContain('What we said')
  expect(text).not.toContain('What one of the group said')
})

test('a plan whose file and last good copy are both damaged comes back from its newest whole earlier state', async () => {
  const first = await working()
  await first.write('one', 0)
  await first.write('two', 6 * MINUTE)
  await first.write('three', 6 * MINUTE)
  await first.workspace.close()
  const [newest] = readdirSync(join(first.folder, 'history', first.id))
    .sort()
    .reverse()
  writeFileSync(join(first.folder, 'history', first.id, newest ?? ''), 'damaged')
  for (const path of [['plans'], ['plans', 'backup']])
    writeFileSync(join(first.folder, ...path, `${first.id}.json`), '{"format":"joint-action-plan"')
  const { workspace } = await opening(first.folder)
  const { plans, notices } = await workspace.list()
  expect(plans.map(({ title }) => title)).toEqual(['Two valleys'])
  expect(notices.map(({ key }) => key)).toEqual(['restored-from-history'])
  expect(answersOf(planOf(await workspace.open(first.id)))).toEqual(['one'])
  expect(readdirSync(join(first.folder, 'set-aside'))).toHaveLength(2)
})

test('a plan that was thrown away does not come back from its history', async () => {
  const { folder, workspace, id, write } = await working()
  await write('one', 0)
  await workspace.trash(id)
  expect((await workspace.open(id)).kind).toBe('failed')
  expect(existsSync(join(folder, 'plans', `${id}.json`))).toBe(false)
})

test('a file of an older version is kept as it was before it is written anew, once', async () => {
  const folder = newFolder()
  const { removed: _, otherVersions: __, ...old } = example()
  const original = Buffer.from(sealed({ ...old, version: 3 }))
  const first = await opening(folder)
  writeFileSync(join(folder, 'plans', 'example.json'), original)
  await first.workspace.open('example')
  await first.workspace.close()
  const { workspace } = await opening(folder)
  await workspace.open('example')
  workspace.change('example', saying('new'))
  await workspace.save('example')
  const kept = (await workspace.history.list('example')).filter(({ why }) => why === 'migration')
  expect(kept).toHaveLength(1)
  expect(gunzipSync(readFileSync(fileOf(folder, 'example', kept[0]?.id ?? ''))).equals(original)).toBe(true)
  expect((await read(workspace, 'example', kept[0])).version).toBe(5)
})

const NOW = new Date(2026, 10, 22, 15, 0)
const moment = (at: Date, why: MomentWhy = 'work'): Moment => momentOf(momentId(at, why)) as Moment
const daysAgo = (days: number, hours = 12, minutes = 0) => new Date(2026, 10, 22 - days, hours, minutes)
const timesOf = (moments: readonly Moment[]) => moments.map(({ at }) => new Date(at).getTime())

test('all of today stays, then the last of each day, then the last of each month', () => {
  const all = [
    ...[daysAgo(0, 9), daysAgo(0, 14)],
    ...[daysAgo(1, 9), daysAgo(1, 17, 5), daysAgo(1, 17)],
    ...[daysAgo(200, 9), daysAgo(201, 9), daysAgo(250, 9)],
  ].map((at) => moment(at))
  expect(timesOf(thinned(all, NOW))).toEqual(
    timesOf([daysAgo(0, 14), daysAgo(0, 9), daysAgo(1, 17, 5), daysAgo(200, 9), daysAgo(250, 9)].map((at) => moment(at))),
  )
})

test('what was kept before something large stays for 90 days beside the work of its day', () => {
  const [early, late] = [moment(daysAgo(30, 9), 'import'), moment(daysAgo(30, 17))]
  expect(thinned([early, late], NOW)).toEqual([late, early])
  const yesterday = moment(daysAgo(1, 9))
  expect(thinned([moment(daysAgo(120, 9), 'import'), moment(daysAgo(120, 17)), yesterday], NOW)).toHaveLength(2)
})

test('a clock that has jumped ahead takes no earlier state away', () => {
  const all = [moment(daysAgo(3, 9), 'import'), moment(daysAgo(2, 9)), moment(daysAgo(1, 9), 'restore')]
  const ahead = new Date(NOW.getTime() + 10 * 365 * 24 * 60 * MINUTE)
  expect(thinned([...all, moment(ahead)], ahead)).toHaveLength(4)
})

test('thinning never takes the newest, nor anything of today, nor the last of a day or month, and twice is as good as once', () => {
  const at = fc.integer({ min: -2 * 24 * 60, max: 400 * 24 * 60 }).map((minutes) => new Date(NOW.getTime() - minutes * MINUTE))
  const why = fc.constantFrom<MomentWhy>('work', 'work', 'work', 'import', 'restore')
  const any = fc.array(
    fc.tuple(at, why).map(([when, reason]) => moment(when, reason)),
    { minLength: 1, maxLength: 60 },
  )
  const dayOf = ({ at: when }: Moment) => new Date(when).toDateString()
  const monthOf = ({ at: when }: Moment) => new Date(when).toDateString().replace(/^\w+ (\w+) \d+/, '$1')
  fc.assert(
    fc.property(any, (moments) => {
      const stay = thinned(moments, NOW)
      const ids = new Set(stay.map(({ id }) => id))
      expect(moments.filter((one) => dayOf(one) === NOW.toDateString()).every(({ id }) => ids.has(id))).toBe(true)
      expect(new Set(stay.map(monthOf))).toEqual(new Set(moments.map(monthOf)))
      const recent = moments.filter((one) => NOW.getTime() - Date.parse(one.at) <= 90 * 24 * 60 * MINUTE)
      expect(new Set(recent.filter(({ id }) => ids.has(id)).map(dayOf))).toEqual(new Set(recent.map(dayOf)))
      expect(ids.has([...moments].sort((one, other) => (one.at < other.at ? 1 : -1))[0]?.id ?? '')).toBe(true)
      expect(thinned(stay, NOW)).toEqual(stay)
    }),
    { numRuns: 300 },
  )
})

test('plans whose files have all vanished come back from their earlier states, and those thrown away do not', async () => {
  const { folder, workspace } = await opening()
  const { id } = planOf(await workspace.create({ title: 'Solar roofs', us: '' }))
  const { id: gone } = planOf(await workspace.create({ title: 'Thrown away', us: '' }))
  for (const plan of [id, gone]) {
    workspace.change(plan, saying('kept'))
    await workspace.save(plan)
    await workspace.history.keep(workspace.plan(plan) as Plan, 'work')
  }
  await workspace.trash(gone)
  await workspace.close()
  rmSync(join(folder, 'plans'), { recursive: true })
  const again = await opening(folder)
  const { plans, notices } = await again.workspace.list()
  expect(plans.map(({ title }) => title)).toEqual(['Solar roofs'])
  expect(notices.map(({ key }) => key)).toContain('restored-from-history')
  expect(answersOf(planOf(await again.workspace.open(id)))).toEqual(['kept'])
})
