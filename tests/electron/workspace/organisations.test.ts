import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { OrganisationProfile } from '../../../content/model/organisation'
import { bridges, details, pic, profile, rana } from '../../support/some-organisation'
import { diskError, example, filesIn, newFolder, opening, planOf, troubledDisk } from './in-folder'

const warda = profile('Warda', {
  place: 'Jenin',
  details: details({ legalName: 'جمعية وردة', registrations: [pic], staff: [rana], projects: [bridges] }),
})
const FILE = 'organisations.json'
const COPY = 'organisations-last-good.json'
const namesOf = (organisations: readonly OrganisationProfile[]) => organisations.map(({ name }) => name)
const asideIn = (folder: string) => readdirSync(join(folder, 'set-aside')).map((name) => `set-aside/${name}`)

/** A folder in which Warda and Nahr are kept, and nothing is open. */
async function kept() {
  const { folder, workspace } = await opening()
  await workspace.organisations.keep(warda)
  await workspace.organisations.keep(profile('Nahr'))
  await workspace.close()
  const path = join(folder, FILE)
  return { folder, path, copy: join(folder, COPY), whole: readFileSync(path) }
}

test('before anything is kept the list is empty, and no file is made', async () => {
  const { folder, workspace } = await opening()
  expect(await workspace.organisations.list()).toEqual({ organisations: [], notices: [] })
  expect(existsSync(join(folder, FILE))).toBe(false)
})

test('what was kept is there the next time, with people, numbers and projects, in a readable file with its version', async () => {
  const { folder, path } = await kept()
  const { organisations, notices } = await (await opening(folder)).workspace.organisations.list()
  expect(notices).toEqual([])
  expect(namesOf(organisations)).toEqual(['Warda', 'Nahr'])
  expect(organisations[0]).toEqual({ ...warda, at: expect.any(String) })
  const lines = readFileSync(path, 'utf8').split('\n')
  expect(lines[1]).toMatch(/^ {2}"checksum": "crc32-[0-9a-f]{8}",$/)
  expect(lines.slice(2, 4)).toEqual(['  "format": "joint-action-organisations",', '  "version": 1,'])
})

test('keeping an organisation again changes it in its place, and it can be taken out and kept again', async () => {
  const { folder } = await kept()
  const { workspace } = await opening(folder)
  const { organisations } = workspace
  expect(await organisations.keep({ ...warda, name: 'Warda Network' })).toEqual({ kind: 'kept' })
  expect(namesOf((await organisations.list()).organisations)).toEqual(['Warda Network', 'Nahr'])
  expect(await organisations.remove(warda.id)).toEqual({ kind: 'kept' })
  await organisations.keep(warda)
  await workspace.close()
  expect(namesOf((await (await opening(folder)).workspace.organisations.list()).organisations)).toEqual(['Nahr', 'Warda'])
})

test('of a burst of edits the last one is on the disk when the workspace has closed', async () => {
  const { folder, workspace } = await opening()
  for (let count = 1; count <= 40; count += 1) void workspace.organisations.keep({ ...warda, place: `Jenin ${count}` })
  await workspace.close()
  expect(readFileSync(join(folder, FILE), 'utf8')).toContain('Jenin 40')
  expect(readFileSync(join(folder, COPY), 'utf8')).toContain('Jenin 40')
  expect(filesIn(folder).filter((name) => name.endsWith('.saving'))).toEqual([])
})

test('a file cut short anywhere, or with a bit turned, is set aside as it is, and the last good copy takes its place', async () => {
  const { folder, path, whole } = await kept()
  const damages = [0, 1, 40, 300, whole.length - 3].map((length) => whole.subarray(0, length))
  const turned = Buffer.from(whole)
  turned[whole.indexOf('Rana')] = 'D'.charCodeAt(0)
  for (const [at, damaged] of [...damages, turned].entries()) {
    writeFileSync(path, damaged)
    const { workspace } = await opening(folder)
    const { organisations, notices } = await workspace.organisations.list()
    expect(namesOf(organisations)).toEqual(['Warda', 'Nahr'])
    expect(notices.map(({ key }) => key)).toEqual(['organisations-restored'])
    expect(readFileSync(join(folder, notices[0]?.values.file ?? '')).equals(damaged)).toBe(true)
    expect(asideIn(folder)).toHaveLength(at + 1)
    expect(readFileSync(path).equals(whole)).toBe(true)
    expect((await workspace.organisations.list()).notices).toEqual([])
    await workspace.close()
  }
})

test('a damaged file without a good copy is set aside and said, and what is kept next does not touch it', async () => {
  const { folder, path, copy } = await kept()
  rmSync(copy)
  writeFileSync(path, 'x')
  const { workspace } = await opening(folder)
  const { organisations, notices } = await workspace.organisations.list()
  const [file] = asideIn(folder)
  expect(organisations).toEqual([])
  expect(notices).toEqual([{ key: 'organisations-set-aside', values: { file } }])
  await workspace.organisations.keep(profile('Sindyan'))
  expect(readFileSync(join(folder, file ?? ''), 'utf8')).toBe('x')
})

test('a damaged file is told even when something is kept before anybody looks', async () => {
  const { folder, path } = await kept()
  writeFileSync(path, 'x')
  const { workspace } = await opening(folder)
  await workspace.organisations.keep(profile('Sindyan'))
  const { organisations, notices } = await workspace.organisations.list()
  expect(namesOf(organisations)).toEqual(['Warda', 'Nahr', 'Sindyan'])
  expect(notices.map(({ key }) => key)).toEqual(['organisations-restored'])
})

test('a file that has vanished comes back from its good copy', async () => {
  const { folder, path, whole } = await kept()
  rmSync(path)
  const { organisations, notices } = await (await opening(folder)).workspace.organisations.list()
  expect(namesOf(organisations)).toEqual(['Warda', 'Nahr'])
  expect(notices.map(({ key, values }) => [key, values.file])).toEqual([['organisations-restored', FILE]])
  expect(readFileSync(path).equals(whole)).toBe(true)
})

test('a file of a newer version is left as it is, and nothing is written over it', async () => {
  const { folder, path } = await kept()
  const newer = JSON.stringify({ format: 'joint-action-organisations', version: 2, organisations: [], surprise: true })
  writeFileSync(path, newer)
  const { workspace } = await opening(folder)
  expect(await workspace.organisations.list()).toEqual({
    organisations: [],
    notices: [{ key: 'organisations-newer', values: { file: FILE } }],
  })
  expect(await workspace.organisations.keep(warda)).toEqual({
    kind: 'failed',
    why: 'What you keep of organisations was written by a newer version of this program, so nothing was changed. Please install the newer version.',
  })
  await workspace.close()
  expect(readFileSync(path, 'utf8')).toBe(newer)
  expect(asideIn(folder)).toEqual([])
})

test('a file that cannot be read just now is not taken for empty, and is there again when the disk gives it', async () => {
  const { folder, path, whole } = await kept()
  let fails = true
  const disk = troubledDisk((call, at) => {
    if (fails && call === 'readFile' && at === path) throw diskError('EIO')
  })
  const { workspace } = await opening(folder, { disk })
  const why = 'The disk did not give the file (EIO). Try again, or use a copy of it.'
  expect(await workspace.organisations.list()).toEqual({ organisations: [], notices: [{ key: 'unreadable', values: { file: FILE, why } }] })
  expect(await workspace.organisations.keep(profile('Sindyan'))).toEqual({ kind: 'failed', why })
  expect(readFileSync(path).equals(whole)).toBe(true)
  fails = false
  expect(namesOf((await workspace.organisations.list()).organisations)).toEqual(['Warda', 'Nahr'])
})

test('a write that fails is said, keeps the program from ending unasked, and is made up for', async () => {
  const { folder, path } = await kept()
  let full = true
  const disk = troubledDisk((call, at) => {
    if (full && call === 'writeFile' && at.includes('organisations')) throw diskError('ENOSPC')
  })
  const { workspace } = await opening(folder, { disk })
  const why =
    'The disk is full, so this was not saved. Make some room and save again. What you wrote is still here while this window is open.'
  expect(await workspace.organisations.keep(profile('Sindyan'))).toEqual({ kind: 'failed', why })
  await workspace.flush()
  expect(workspace.unsaved()).toEqual([why])
  expect(readFileSync(path, 'utf8')).not.toContain('Sindyan')
  full = false
  await workspace.flush()
  expect(workspace.unsaved()).toEqual([])
  expect(readFileSync(path, 'utf8')).toContain('Sindyan')
})

test('what another program wrote over the file meanwhile is kept aside', async () => {
  const { folder, path } = await kept()
  const { workspace } = await opening(folder)
  await workspace.organisations.list()
  writeFileSync(path, 'from elsewhere')
  await workspace.organisations.keep(profile('Sindyan'))
  const [file] = asideIn(folder)
  expect(readFileSync(join(folder, file ?? ''), 'utf8')).toBe('from elsewhere')
  expect(readFileSync(path, 'utf8')).toContain('Sindyan')
})

test('no more than five hundred are kept, and the others stay', async () => {
  const { folder, workspace } = await opening()
  const organisations = Array.from({ length: 500 }, (_, at) => profile(`Organisation ${at}`))
  writeFileSync(join(folder, FILE), JSON.stringify({ format: 'joint-action-organisations', version: 1, organisations }))
  const said = await workspace.organisations.keep(profile('One more'))
  expect(said.kind === 'failed' && said.why).toMatch(/^This is more than the program can keep: 500 organisations/)
  expect((await workspace.organisations.list()).organisations).toHaveLength(500)
})

test('the list of plans says which of the kept organisations each was made with, open or read from its file', async () => {
  const { folder, workspace } = await opening(newFolder(), { invented: { example: () => linked, exercise: example } })
  const plan = planOf(await workspace.openInvented('example'))
  const keptIn = async (from: typeof workspace) => (await from.list()).plans.map(({ kept }) => kept)
  expect(await keptIn(workspace)).toEqual([{ us: 'kept-green-hands', partners: ['kept-warda'] }])
  workspace.change(plan.id, { partners: { put: [], remove: ['warda'] } })
  expect(await keptIn(workspace)).toEqual([{ us: 'kept-green-hands', partners: [] }])
  await workspace.close()
  expect(await keptIn((await opening(folder)).workspace)).toEqual([{ us: 'kept-green-hands', partners: [] }])
})

const linked = (() => {
  const plan = example()
  const { us } = plan
  const partner = {
    ...us,
    id: 'warda',
    name: 'Warda',
    part: 'partner' as const,
    status: 'chosen' as const,
    order: 1,
    profile: 'kept-warda',
  }
  const other = { ...us, id: 'nahr', name: 'Nahr', part: 'partner' as const, status: 'chosen' as const, order: 2 }
  return { ...plan, us: { ...us, profile: 'kept-green-hands' }, partners: [partner, other] }
})()
