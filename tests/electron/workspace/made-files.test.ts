/** The list of documents made from a plan, and the letterhead, on a real disk. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Notice } from '../../../content/model/bridge'
import { Letterhead } from '../../../content/model/letterhead'
import { MADE_LIMIT, type MadeDocument } from '../../../content/model/made'
import { realDisk } from '../../../electron/workspace/disk'
import type { Ground } from '../../../electron/workspace/ground'
import { keptFile } from '../../../electron/workspace/kept-file'
import { openMadeFiles } from '../../../electron/workspace/made-files'

let ground: Ground
beforeEach(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'made-'))
  ground = { folder, disk: realDisk, now: () => new Date(), migrations: [] }
  for (const room of ['made', 'set-aside']) await mkdir(join(folder, room))
})
afterEach(() => rm(ground.folder, { recursive: true, force: true }))

const made = (id: string, shown: MadeDocument['shown'] = []): MadeDocument => ({
  ...{ id, at: '2026-03-02T09:00:00.000Z', where: `/home/me/${id}.docx`, shown },
  wish: { document: 'partnership-plan', paper: 'a4', letterhead: false, as: 'word' },
})
const idsIn = async (plan: string) => (await openMadeFiles(ground).list(plan)).map(({ id }) => id)

it('is there again after the program was closed, the newest first', async () => {
  const files = openMadeFiles(ground)
  await files.add('p', made('one'))
  await files.add('p', made('two'))
  await files.add('other', made('three'))
  expect(await idsIn('p')).toEqual(['two', 'one'])
  await files.forget('p', 'two')
  expect(await idsIn('p')).toEqual(['one'])
})

it('keeps what is made at the same moment', async () => {
  const files = openMadeFiles(ground)
  await Promise.all(Array.from({ length: 20 }, (_, at) => files.add('p', made(`m${at}`))))
  expect(await idsIn('p')).toHaveLength(20)
})

it('forgets the oldest of too many, and of too large ones', async () => {
  const files = openMadeFiles(ground)
  for (let at = 0; at <= MADE_LIMIT; at += 1) await files.add('p', made(`m${at}`))
  expect(await idsIn('p')).toHaveLength(MADE_LIMIT)
  const long = Array.from({ length: 20_000 }, (_, at) => ({
    key: `answer|${at}`,
    print: 'x',
    what: 'w'.repeat(80),
    whom: '',
    said: 's'.repeat(90),
  }))
  for (const id of ['a', 'b', 'c']) await openMadeFiles(ground).add('q', made(id, long))
  expect(await idsIn('q')).toEqual(['c'])
})

it('counts a damaged list as none, and sets it aside untouched', async () => {
  await writeFile(join(ground.folder, 'made', 'p.json'), '{"version":1,"made":[')
  const files = openMadeFiles(ground)
  expect(await files.list('p')).toEqual([])
  await files.add('p', made('fresh'))
  expect(await idsIn('p')).toEqual(['fresh'])
  const [aside = ''] = await readdir(join(ground.folder, 'set-aside'))
  expect(await readFile(join(ground.folder, 'set-aside', aside), 'utf8')).toBe('{"version":1,"made":[')
})

it('never writes over a list that the disk would not give out', async () => {
  await openMadeFiles(ground).add('p', made('kept'))
  const refusing = Object.assign(new Error('held'), { code: 'EIO', syscall: 'read' })
  const held: Ground = {
    ...ground,
    disk: { ...realDisk, readFile: (async () => Promise.reject(refusing)) as unknown as typeof realDisk.readFile },
  }
  const files = openMadeFiles(held)
  await files.add('p', made('meanwhile'))
  expect((await files.list('p')).map(({ id }) => id)).toEqual(['meanwhile'])
  expect(await idsIn('p')).toEqual(['kept'])
})

it('keeps a letterhead as it was given, and a damaged one aside', async () => {
  const path = join(ground.folder, 'letterhead.json')
  const head: Letterhead = { organisation: 'مسار', address: 'Nazareth', accent: '#24488c' }
  await keptFile(ground, path, Letterhead.nullable()).write(head)
  expect(await keptFile(ground, path, Letterhead.nullable()).read()).toEqual({ kind: 'read', value: head })
  await writeFile(path, '{"organisation":"x","accent":"javascript:1"}')
  expect(await keptFile(ground, path, Letterhead.nullable()).read()).toEqual({ kind: 'read', value: null })
  expect(await readdir(join(ground.folder, 'set-aside'))).toHaveLength(1)
})

it('leaves a list of a newer program as it is, and remembers what is made until it is closed', async () => {
  const path = join(ground.folder, 'made', 'p.json')
  const told: Notice[] = []
  for (const newer of ['{"version":2,"lists":[]}', '{"version":1,"made":[],"pinned":[]}']) {
    await writeFile(path, newer)
    const files = openMadeFiles(ground, (notice) => told.push(notice))
    await files.add('p', made('fresh'))
    expect((await files.list('p')).map(({ id }) => id)).toEqual(['fresh'])
    expect(await readFile(path, 'utf8')).toBe(newer)
  }
  expect(told.map(({ key }) => key)).toEqual(['made-newer', 'made-newer'])
  expect(await readdir(join(ground.folder, 'set-aside'))).toEqual([])
})
