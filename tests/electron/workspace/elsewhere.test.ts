/** A plan's file that somebody else writes while the plan is open here: a program that keeps folders in step, or another computer. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Notice } from '../../../content/model/bridge'
import type { Plan } from '../../../content/model/plan'
import { differencesOf, type Version } from '../../../content/model/versions'
import { whoseVersion } from '../../../content/model/whose-version'
import { readPlanText } from '../../../electron/workspace/check-plan'
import { sealed } from '../../../electron/workspace/seal'
import { AT, answersOf, filesIn, newFolder, opening, planOf, saying } from './in-folder'

const fileOf = (folder: string, id: string) => join(folder, 'plans', `${id}.json`)

function onDisk(folder: string, id: string): Plan {
  const read = readPlanText(readFileSync(fileOf(folder, id), 'utf8'))
  if (read.kind !== 'plan' || read.seal !== 'right') throw new Error('not a whole plan')
  return read.plan
}

/** A plan open here, whose file another computer has taken up and changed; hears what is taken in. */
async function changedElsewhere(text: string, question?: string) {
  const taken: Plan[] = []
  const { folder, workspace } = await opening(newFolder(), { onTakenIn: (plan) => taken.push(plan) })
  const { id } = planOf(await workspace.create({ title: 'Solar roofs', us: '' }))
  workspace.change(id, saying('as it was'))
  await workspace.save(id)
  const there = newFolder()
  mkdirSync(join(there, 'plans'))
  copyFileSync(fileOf(folder, id), fileOf(there, id))
  const other = await opening(there)
  await other.workspace.open(id)
  other.workspace.change(id, saying(text, question))
  await other.workspace.save(id)
  copyFileSync(fileOf(there, id), fileOf(folder, id))
  return { folder, workspace, id, taken }
}

test('edits made elsewhere are taken in before a save, beside those made here', async () => {
  const { folder, workspace, id, taken } = await changedElsewhere('from elsewhere', 'choosing.how')
  workspace.change(id, saying('from here', 'choosing.idea'))
  expect((await workspace.save(id)).kind).toBe('saved')
  expect(answersOf(onDisk(folder, id)).sort()).toEqual(['as it was', 'from elsewhere', 'from here'])
  expect(taken.map((plan) => answersOf(plan).sort())).toEqual([['as it was', 'from elsewhere', 'from here']])
  expect(filesIn(folder).filter((name) => name.startsWith('set-aside'))).toEqual([])
  expect((await workspace.history.list(id)).map(({ why }) => why)).toContain('import')
})

test('of an answer rewritten here and there both versions are kept and told', async () => {
  const { folder, workspace, id } = await changedElsewhere('rewritten there')
  workspace.change(id, saying('rewritten here'))
  await workspace.save(id)
  const [difference, ...rest] = differencesOf(onDisk(folder, id))
  expect(rest).toEqual([])
  expect(difference?.versions.map((version) => 'value' in version && version.value)).toEqual(
    expect.arrayContaining([
      { kind: 'text', text: 'rewritten here' },
      { kind: 'text', text: 'rewritten there' },
    ]),
  )
  const origins = await workspace.origins(id)
  const came = (text: string) => difference?.versions.find((version) => JSON.stringify(version).includes(text))
  expect(whoseVersion(came('rewritten here') as Version, origins)).toEqual({ kind: 'here' })
  expect(whoseVersion(came('rewritten there') as Version, origins)).toEqual({ kind: 'came', at: expect.any(String) })
})

test('coming back to the window takes in what was changed elsewhere, though nothing was written here', async () => {
  const { folder, workspace, id, taken } = await changedElsewhere('from elsewhere', 'choosing.how')
  await workspace.lookAround()
  expect(answersOf(workspace.plan(id)).sort()).toEqual(['as it was', 'from elsewhere'])
  expect(taken).toHaveLength(1)
  await workspace.flush()
  await workspace.lookAround()
  expect(taken).toHaveLength(1)
  expect(answersOf(onDisk(folder, id)).sort()).toEqual(['as it was', 'from elsewhere'])
})

test('an older state of the file that was put back is not mistaken for news, and what is here is saved over it', async () => {
  const taken: Plan[] = []
  const { folder, workspace } = await opening(newFolder(), { onTakenIn: (plan) => taken.push(plan) })
  const { id } = planOf(await workspace.create({ title: 'Solar roofs', us: '' }))
  const older = readFileSync(fileOf(folder, id))
  workspace.change(id, saying('newer'))
  await workspace.save(id)
  writeFileSync(fileOf(folder, id), older)
  workspace.change(id, saying('newest'))
  expect((await workspace.save(id)).kind).toBe('saved')
  expect(answersOf(onDisk(folder, id))).toEqual(['newest'])
  expect(taken).toEqual([])
})

test('what a newer version of the program wrote is not saved over; typing goes on and a copy can be saved', async () => {
  const { folder, workspace } = await opening()
  const { id } = planOf(await workspace.create({ title: 'Solar roofs', us: '' }))
  const newer = JSON.stringify({ format: 'joint-action-plan', version: 99, project: { title: 'Solar roofs' }, surprise: true })
  writeFileSync(fileOf(folder, id), newer)
  workspace.change(id, saying('typed meanwhile'))
  expect(await workspace.save(id)).toEqual({
    kind: 'failed',
    why: 'A newer version of this program has written this plan meanwhile, so it was not saved over it. Save a copy, and go on in the newer version.',
  })
  expect(readFileSync(fileOf(folder, id), 'utf8')).toBe(newer)
  expect(answersOf(workspace.plan(id))).toEqual(['typed meanwhile'])
})

test('a workspace that is closed takes nothing in and writes nothing: another folder may be in its place', async () => {
  const { folder, id, workspace, taken } = await changedElsewhere('changed there')
  await workspace.close()
  const before = filesIn(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')])
  await workspace.lookAround()
  await workspace.flush()
  expect(taken).toEqual([])
  expect(filesIn(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')])).toEqual(before)
  expect(answersOf(onDisk(folder, id))).toEqual(['changed there'])
})

test('when both versions together are more than one file can hold, the other is kept aside, and saving goes on', async () => {
  const commitments = (name: string, count: number) => ({
    put: Array.from({ length: count }, (_, at) => ({
      ...{ id: `${name}-${at}`, what: name, who: '', by: '', done: false },
      dot: ['new', 0] as [string, number],
      at: AT,
    })),
    remove: [],
  })
  const notices: Notice[] = []
  const { folder, workspace } = await opening(newFolder(), { onNotice: (notice) => notices.push(notice) })
  const { id } = planOf(await workspace.create({ title: 'Solar roofs', us: '' }))
  const there = newFolder()
  mkdirSync(join(there, 'plans'))
  copyFileSync(fileOf(folder, id), fileOf(there, id))
  const other = await opening(there)
  await other.workspace.open(id)
  other.workspace.change(id, { commitments: commitments('there', 1_500) })
  await other.workspace.save(id)
  copyFileSync(fileOf(there, id), fileOf(folder, id))
  workspace.change(id, { commitments: commitments('here', 1_000) })
  expect((await workspace.save(id)).kind).toBe('saved')
  expect(onDisk(folder, id).commitments).toHaveLength(1_000)
  expect(notices.map(({ key, values }) => [key, values.title])).toEqual([['kept-aside', 'Solar roofs']])
  expect(readFileSync(join(folder, notices[0]?.values.file ?? ''), 'utf8')).toContain('there-1499')
})

test('a version from elsewhere that claims more edits than anybody makes is kept aside, and ours is saved', async () => {
  const { folder, workspace } = await opening()
  const { id } = planOf(await workspace.create({ title: 'Solar roofs', us: '' }))
  const { seen, ...plan } = onDisk(folder, id)
  writeFileSync(fileOf(folder, id), sealed({ ...plan, seen: { ...seen, 'd-else': 2 ** 53 - 1 } }))
  workspace.change(id, saying('written here'))
  expect((await workspace.save(id)).kind).toBe('saved')
  expect(answersOf(onDisk(folder, id))).toEqual(['written here'])
  expect(filesIn(folder).filter((name) => name.startsWith('set-aside'))).toHaveLength(1)
})
