/** Second versions of organisations and forms that programs which keep folders in step have made. */
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { profile } from '../../support/some-organisation'
import { newFolder, opening } from './in-folder'

const SECOND = "organisations (Warda's conflicted copy 2026-11-22).json"
const form = (id: string, title: string) => ({
  ...{ id, title, funder: 'Lumen Vale', source: '', checked: '', note: '' },
  headings: [
    {
      ...{ kind: 'text' as const, id: 'why', number: '', title: 'Why', question: '', help: '', also: [] },
      ...{ limit: { most: 1_500, unit: 'characters' as const }, sources: [] },
    },
  ],
})

/** Warda and Nahr here; in the second version Warda lies elsewhere, Nahr is the same, and Sindbad is new. */
async function withSecond(name = SECOND) {
  const [warda, nahr] = [profile('Warda', { place: 'Jenin' }), profile('Nahr')]
  const there = await opening(newFolder())
  for (const one of [{ ...warda, place: 'Haifa' }, nahr, profile('Sindbad')]) await there.workspace.organisations.keep(one)
  await there.workspace.close()
  const { folder, workspace } = await opening()
  for (const one of [warda, nahr]) await workspace.organisations.keep(one)
  writeFileSync(join(folder, name), readFileSync(join(there.folder, 'organisations.json')))
  return { folder, workspace }
}

test.each([
  SECOND,
  'organisations.sync-conflict-20261122-143200-ABCDEFG.json',
  'organisations-DESKTOP-AB12CD.json',
  'organisations 2.json',
])('a second version of what is kept of organisations is told of, with what it would bring: %s', async (name) => {
  const { workspace } = await withSecond(name)
  expect((await workspace.list()).secondLists).toEqual([{ name, list: 'organisations', says: { fresh: 1, other: 1 } }])
})

test('what is missing comes in, what says something else stands beside ours, and the file is put aside', async () => {
  const { folder, workspace } = await withSecond()
  expect(await workspace.secondLists.takeIn(SECOND)).toEqual({ kind: 'kept' })
  const { organisations } = await workspace.organisations.list()
  expect(organisations.map(({ name, place }) => [name, place])).toEqual([
    ['Warda', 'Jenin'],
    ['Nahr', ''],
    ['Sindbad', ''],
    ['Warda (other version)', 'Haifa'],
  ])
  expect(new Set(organisations.map(({ id }) => id)).size).toBe(4)
  expect(existsSync(join(folder, SECOND))).toBe(false)
  expect(readdirSync(join(folder, 'set-aside'))).toHaveLength(1)
  expect((await workspace.list()).secondLists).toBeUndefined()
})

test('put there once more, what came in before is not missing any more', async () => {
  const { folder, workspace } = await withSecond()
  await workspace.secondLists.takeIn(SECOND)
  const [aside = ''] = readdirSync(join(folder, 'set-aside'))
  renameSync(join(folder, 'set-aside', aside), join(folder, SECOND))
  expect((await workspace.list()).secondLists).toEqual([{ name: SECOND, list: 'organisations', says: { fresh: 0, other: 1 } }])
})

test('brought in once more, what stands beside ours already does not come again, and two of one name are told apart', async () => {
  const { folder, workspace } = await withSecond()
  const there = await opening(newFolder())
  const ours = (await workspace.organisations.list()).organisations
  for (const one of ours) await there.workspace.organisations.keep({ ...one, name: 'Warda', place: `Haifa ${one.name}` })
  await there.workspace.close()
  for (const _ of [1, 2]) {
    writeFileSync(join(folder, SECOND), readFileSync(join(there.folder, 'organisations.json')))
    expect(await workspace.secondLists.takeIn(SECOND)).toEqual({ kind: 'kept' })
  }
  expect((await workspace.organisations.list()).organisations.map(({ name, place }) => [name, place])).toEqual([
    ['Warda', 'Jenin'],
    ['Nahr', ''],
    ['Warda (other version)', 'Haifa Warda'],
    ['Warda (other version) (2)', 'Haifa Nahr'],
  ])
})

test('it can be put away without taking anything of it', async () => {
  const { folder, workspace } = await withSecond()
  expect(await workspace.secondLists.putAway(SECOND)).toEqual({ kind: 'kept' })
  expect((await workspace.organisations.list()).organisations.map(({ name }) => name)).toEqual(['Warda', 'Nahr'])
  expect(readdirSync(join(folder, 'set-aside'))).toHaveLength(1)
})

test('a damaged one is told of, brings nothing, and stays until it is put away', async () => {
  const { folder, workspace } = await withSecond()
  writeFileSync(join(folder, SECOND), readFileSync(join(folder, SECOND)).subarray(0, 200))
  expect((await workspace.list()).secondLists).toEqual([{ name: SECOND, list: 'organisations' }])
  expect((await workspace.secondLists.takeIn(SECOND)).kind).toBe('failed')
  expect(existsSync(join(folder, SECOND))).toBe(true)
})

test('no other file of the workspace is taken for one, and none is touched by a name that is made up', async () => {
  const { folder, workspace } = await withSecond()
  expect((await workspace.secondLists.takeIn('../elsewhere.json')).kind).toBe('failed')
  for (const name of ['device.json', 'organisations.json', 'organisations-last-good.json']) {
    expect(await workspace.secondLists.putAway(name)).toEqual({ kind: 'kept' })
    expect(existsSync(join(folder, name))).toBe(true)
  }
  writeFileSync(join(folder, 'organisations-last-good (1).json'), '{}')
  expect((await workspace.list()).secondLists?.map(({ name }) => name)).toEqual([SECOND])
})

test('forms of one’s own are brought together in the same way', async () => {
  const name = 'forms (1).json'
  const there = await opening(newFolder())
  for (const one of [form('one', 'Part B'), { ...form('two', 'Small grants'), note: 'Changed there' }])
    await there.workspace.forms.keep(one)
  await there.workspace.close()
  const { folder, workspace } = await opening()
  await workspace.forms.keep(form('two', 'Small grants'))
  writeFileSync(join(folder, name), readFileSync(join(there.folder, 'forms.json')))
  expect((await workspace.list()).secondLists).toEqual([{ name, list: 'forms', says: { fresh: 1, other: 1 } }])
  expect(await workspace.secondLists.takeIn(name)).toEqual({ kind: 'kept' })
  expect((await workspace.forms.list()).forms.map(({ title }) => title)).toEqual(['Small grants', 'Part B', 'Small grants (other version)'])
})
