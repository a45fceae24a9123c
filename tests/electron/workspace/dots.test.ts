import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Workspace } from '../../../electron/workspace/workspace'
import { answersOf, bringIn, newFolder, opening, planOf, saying } from './in-folder'

/** Writes one answer into a plan and tells which dot it was given. */
async function dotOf(workspace: Workspace, id: string, text: string) {
  workspace.change(id, saying(text))
  await workspace.save(id)
  return workspace.plan(id)?.entries[0]?.dot
}

async function withPlan() {
  const { folder, workspace } = await opening()
  const { id } = planOf(await workspace.create({ title: 'Solar roofs', us: '' }))
  const fileOf = (name: string, room = 'plans') => join(folder, room, `${name}.json`)
  return { folder, workspace, id, fileOf }
}

test('a copy of one’s own plan, brought in, never gives a dot that the plan itself gives', async () => {
  const { workspace, id } = await withPlan()
  const copy = join(newFolder(), 'copy.json')
  await workspace.sharing.copyTo(id, copy, 'ours')
  const [one, other] = [planOf(await bringIn(workspace, copy)), planOf(await bringIn(workspace, copy))]
  const dots = [
    await dotOf(workspace, id, 'ours'),
    await dotOf(workspace, one.id, 'copied'),
    await dotOf(workspace, other.id, 'copied twice'),
  ]
  expect(new Set(dots.map(String)).size).toBe(3)
})

test('a plan file copied under another name never gives a dot that its first gives, however often it is copied', async () => {
  const { workspace, id, fileOf } = await withPlan()
  const dots: unknown[] = []
  const copyAndEdit = async (round: string) => {
    copyFileSync(fileOf(id), fileOf('copied'))
    planOf(await workspace.open('copied'))
    dots.push(await dotOf(workspace, 'copied', round))
    await workspace.trash('copied')
    rmSync(fileOf('copied', 'trash'))
  }
  await copyAndEdit('once')
  await copyAndEdit('twice')
  dots.push(await dotOf(workspace, id, 'the first'))
  expect(new Set(dots.map(String)).size).toBe(3)
})

test('an older copy put into the trash and restored never gives a dot for the second time', async () => {
  const { workspace, id, fileOf } = await withPlan()
  const first = await dotOf(workspace, id, 'kept')
  const older = readFileSync(fileOf(id))
  const second = await dotOf(workspace, id, 'made later')
  await workspace.trash(id)
  writeFileSync(fileOf(id, 'trash'), older)
  planOf(await workspace.restore(id))
  const third = await dotOf(workspace, id, 'made instead')
  expect(new Set([first, second, third].map(String)).size).toBe(3)
})

test('a plan counts on under its name from one start to the next', async () => {
  const { folder, workspace, id } = await withPlan()
  const [name, count] = (await dotOf(workspace, id, 'one')) ?? []
  await workspace.close()
  const again = await opening(folder)
  planOf(await again.workspace.open(id))
  expect(await dotOf(again.workspace, id, 'two')).toEqual([name, Number(count) + 1])
})

test('an older version of the file that was put back while nobody looked never gives a dot for the second time', async () => {
  const { folder, workspace, id, fileOf } = await withPlan()
  await dotOf(workspace, id, 'yesterday')
  const yesterday = readFileSync(fileOf(id))
  await dotOf(workspace, id, 'today')
  const copy = join(newFolder(), 'copy.json')
  await workspace.sharing.copyTo(id, copy, 'ours')
  await workspace.close()
  const again = await opening(folder)
  await again.workspace.open(id)
  await again.workspace.close()
  writeFileSync(fileOf(id), yesterday)
  const { workspace: late } = await opening(folder)
  await late.open(id)
  late.change(id, saying('written afterwards', 'began.words'))
  await late.save(id)
  const looked = await late.sharing.lookAt(copy)
  if (looked.kind !== 'seen') throw new Error(looked.kind)
  const together = planOf(await late.sharing.takeIn(looked.incoming.token, { kind: 'together', plan: id }))
  expect(answersOf(together).sort()).toEqual(['today', 'written afterwards'])
})
