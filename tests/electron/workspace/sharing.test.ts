import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Looked } from '../../../content/model/bridge'
import type { Incoming } from '../../../content/model/incoming'
import type { Plan } from '../../../content/model/plan'
import { differencesOf } from '../../../content/model/versions'
import { answer, answersOf, bringIn, diskError, example, filesIn, newFolder, opening, planOf, saying, troubledDisk } from './in-folder'

function seen(looked: Looked): Incoming {
  if (looked.kind !== 'seen') throw new Error(JSON.stringify(looked))
  return looked.incoming
}

/** A plan with one answer, and a copy of it in a folder of its own. */
async function copied() {
  const { folder, workspace } = await opening()
  const { id } = planOf(await workspace.create({ title: 'Solar roofs', us: 'Green Hands' }))
  workspace.change(id, saying('the first'))
  const file = join(newFolder(), 'Solar roofs.jointaction')
  await workspace.sharing.copyTo(id, file, 'ours')
  return { folder, workspace, id, file, plans: join(folder, 'plans') }
}

/** What somebody else does with a copy: opens it in a program of theirs, edits it and saves a copy again. */
async function editedElsewhere(file: string, text: string, question?: string): Promise<string> {
  const { workspace } = await opening()
  const { id } = planOf(await bringIn(workspace, file))
  workspace.change(id, saying(text, question))
  const back = join(newFolder(), 'back.jointaction')
  await workspace.sharing.copyTo(id, back, 'ours')
  return back
}

test('a file is shown before anything is taken in', async () => {
  const { folder, workspace } = await opening()
  const file = join(newFolder(), 'from Warda.jointaction')
  const partner = {
    kind: 'cso',
    place: '',
    contact: '',
    part: 'partner',
    status: 'chosen',
    dot: ['d-1', 2],
    at: '2026-11-22T09:00:00.000Z',
  }
  const plan = {
    ...example(),
    partners: [
      { ...partner, id: 'p1', name: 'وردة', order: 2 },
      { ...partner, id: 'p2', name: 'Nahr', order: 1 },
    ],
    entries: [answer('because'), { ...answer('', 'choosing-partners'), value: { kind: 'mark', mark: 'opened' } }],
  }
  const text = JSON.stringify(plan)
  writeFileSync(file, text)
  const before = filesIn(folder)
  expect(seen(await workspace.sharing.lookAt(file))).toEqual({
    token: expect.any(String),
    file: 'from Warda.jointaction',
    title: 'Two valleys',
    us: 'Green Hands',
    partners: ['Nahr', 'وردة'],
    begun: '2026-05-03T14:32:00.000Z',
    edited: '2026-11-22T09:00:00.000Z',
    answers: 1,
    size: Buffer.byteLength(text),
    version: 5,
    kin: [],
    conflict: '',
  })
  expect(filesIn(folder)).toEqual(before)
  expect((await workspace.list()).plans).toEqual([])
})

test('texts that could disguise what a file is are made plain', async () => {
  const { workspace } = await opening()
  const file = join(newFolder(), 'x.json')
  const hostile = { ...example(), project: { ...example().project, title: `‮gpj.exe\u0000 ${'long '.repeat(400)}`.slice(0, 2_000) } }
  writeFileSync(file, JSON.stringify(hostile))
  const { title } = seen(await workspace.sharing.lookAt(file))
  expect(title.startsWith('gpj.exe long long')).toBe(true)
  expect(title.length).toBeLessThan(210)
})

test('what was let go cannot be taken in any more, nor what nobody looked at', async () => {
  const { workspace, file } = await copied()
  const { token } = seen(await workspace.sharing.lookAt(file))
  workspace.sharing.letGo(token)
  expect(await workspace.sharing.takeIn(token, { kind: 'beside' })).toMatchObject({ kind: 'failed' })
  expect((await workspace.list()).plans).toHaveLength(1)
})

test('a copy that holds nothing new says so, one that was edited says how many edits are new', async () => {
  const { workspace, id, file } = await copied()
  expect(seen(await workspace.sharing.lookAt(file)).kin).toMatchObject([{ id, title: 'Solar roofs', relation: 'same', fresh: 0 }])
  const ahead = await editedElsewhere(file, 'another', 'choosing.other')
  expect(seen(await workspace.sharing.lookAt(ahead)).kin).toMatchObject([{ id, relation: 'ahead', fresh: 1 }])
  workspace.change(id, saying('ours', 'choosing.third'))
  expect(seen(await workspace.sharing.lookAt(ahead)).kin).toMatchObject([{ id, relation: 'apart', fresh: 1 }])
  expect(seen(await workspace.sharing.lookAt(file)).kin).toMatchObject([{ id, relation: 'behind', fresh: 0 }])
})

test('a plan that shares nothing with the file is not offered', async () => {
  const { workspace } = await copied()
  const { file } = await copied()
  expect(seen(await workspace.sharing.lookAt(file)).kin).toEqual([])
})

test('two copies edited apart are brought together, with both versions of a differing answer', async () => {
  const { workspace, id, file } = await copied()
  const theirs = await editedElsewhere(file, 'as Warda has it')
  workspace.change(id, saying('as we have it'))
  const { token } = seen(await workspace.sharing.lookAt(theirs))
  const plan = planOf(await workspace.sharing.takeIn(token, { kind: 'together', plan: id }))
  expect(plan.id).toBe(id)
  const said = differencesOf(plan).flatMap(({ versions }) =>
    versions.map((version) => ('value' in version && version.value.kind === 'text' ? version.value.text : '')),
  )
  expect(said.sort()).toEqual(['as Warda has it', 'as we have it'])
  expect((await workspace.list()).plans).toHaveLength(1)
})

test('what is put in the place of a plan leaves its former state in the history', async () => {
  const { workspace, id, file } = await copied()
  workspace.change(id, saying('written since'))
  const { token } = seen(await workspace.sharing.lookAt(file))
  expect(answersOf(planOf(await workspace.sharing.takeIn(token, { kind: 'instead', plan: id })))).toEqual(['the first'])
  const [moment] = (await workspace.history.list(id)).filter(({ why }) => why === 'import')
  const kept = await workspace.history.read(id, moment?.id ?? '')
  expect(kept.kind === 'read' && answersOf(kept.plan)).toEqual(['written since'])
})

test('a file of our own workspace is the plan that it is, by whatever way it was come to', async () => {
  const { workspace, id, plans } = await copied()
  expect(await workspace.sharing.lookAt(join(plans, `${id}.json`))).toEqual({ kind: 'ours', plan: id })
  const link = join(newFolder(), 'link')
  symlinkSync(plans, link)
  expect(await workspace.sharing.lookAt(join(link, `${id}.json`))).toEqual({ kind: 'ours', plan: id })
})

test('what is no file is refused, and never read without end', async () => {
  const { workspace } = await opening()
  const folder = join(newFolder(), 'folder.json')
  mkdirSync(folder)
  const whyOf = async (path: string) => {
    const looked = await workspace.sharing.lookAt(path)
    return looked.kind === 'failed' && looked.notice.values.why
  }
  expect(await whyOf(folder)).toBe('This is a folder and not a file. Choose the plan file inside it. Nothing was brought in.')
  if (process.platform === 'win32') return
  const zero = join(newFolder(), 'zero.json')
  symlinkSync('/dev/zero', zero)
  expect(await whyOf(zero)).toBe('This is no file that can be read. Choose a plan file. Nothing was brought in.')
})

test('the copy for a partner leaves with what a partner may read, and opens in this program', async () => {
  const { workspace, id } = await copied()
  workspace.change(id, {
    notes: {
      put: [{ id: 'n', section: '2.1', quote: '', before: '', after: '', text: 'a note', dot: ['new', 0], at: '2026-05-03T14:32:00.000Z' }],
      remove: [],
    },
    entries: { put: [{ ...answer('candid', 'choice.idea'), inside: true }, answer('shared', 'began.words')], remove: [] },
  })
  const file = join(newFolder(), 'for Warda.jointaction')
  expect(await workspace.sharing.copyTo(id, file, 'partner')).toEqual({ kind: 'saved', where: file })
  const text = readFileSync(file, 'utf8')
  for (const word of ['a note', 'candid', id]) expect(text).not.toContain(word)
  const theirs = await opening()
  const plan = planOf(await bringIn(theirs.workspace, file))
  expect(plan.project.title).toBe('Solar roofs')
  expect(Object.keys(plan.seen)).toEqual([])
})

test('what a partner did not edit in the copy for them takes nothing away when it comes back', async () => {
  const { workspace, id } = await copied()
  workspace.change(id, { entries: { put: [answer('ours alone', 'choice.candid')], remove: [] } })
  const out = join(newFolder(), 'out.jointaction')
  await workspace.sharing.copyTo(id, out, 'partner')
  const back = await editedElsewhere(out, 'from the partner', 'began.words')
  const { token, kin } = seen(await workspace.sharing.lookAt(back))
  expect(kin).toMatchObject([{ id, fresh: 1 }])
  const plan = planOf(await workspace.sharing.takeIn(token, { kind: 'together', plan: id }))
  expect(answersOf(plan).sort()).toEqual(['from the partner', 'ours alone', 'the first'])
  expect(differencesOf(plan)).toEqual([])
})

test('a partner who has a copy is offered to bring the next one together with it', async () => {
  const { workspace, id } = await copied()
  const [first, second] = ['first', 'second'].map((name) => join(newFolder(), `${name}.jointaction`)) as [string, string]
  await workspace.sharing.copyTo(id, first, 'partner')
  workspace.change(id, saying('new', 'began.words'))
  await workspace.sharing.copyTo(id, second, 'partner')
  const theirs = await opening()
  const kept = planOf(await bringIn(theirs.workspace, first))
  expect(seen(await theirs.workspace.sharing.lookAt(second)).kin).toMatchObject([{ id: kept.id, relation: 'ahead' }])
  // The same from what is remembered of its file.
  await theirs.workspace.close()
  const { workspace: again } = await opening(theirs.folder)
  await again.list()
  expect(seen(await again.sharing.lookAt(second)).kin).toMatchObject([{ id: kept.id, relation: 'ahead' }])
})

test('a second version that a program put among the plans is told of, and is no plan and no stranger', async () => {
  const { workspace, id, file, plans } = await copied()
  const name = `${id} (Warda's conflicted copy 2026-11-22).json`
  copyFileSync(await editedElsewhere(file, 'on the other machine', 'choosing.other'), join(plans, name))
  const listed = await workspace.list()
  expect(listed.plans.map((plan) => plan.id)).toEqual([id])
  expect(listed.notices).toEqual([])
  expect(listed.conflicts).toEqual([{ name, plan: id, title: 'Solar roofs' }])
})

test('a second version that was brought together is put aside', async () => {
  const { workspace, folder, id, file, plans } = await copied()
  const name = `${id}-DESKTOP-AB12CD.json`
  copyFileSync(await editedElsewhere(file, 'on the other machine', 'choosing.other'), join(plans, name))
  const { token, conflict } = seen(await workspace.sharing.lookAtConflict(name))
  expect(conflict).toBe(name)
  const plan = planOf(await workspace.sharing.takeIn(token, { kind: 'together', plan: id }))
  expect(answersOf(plan)).toEqual(['the first', 'on the other machine'])
  expect((await workspace.list()).conflicts).toEqual([])
  expect(readdirSync(join(folder, 'set-aside'))).toEqual([expect.stringContaining('DESKTOP-AB12CD')])
})

test('a second version that was written anew after it was looked at stays', async () => {
  const { workspace, id, file, plans } = await copied()
  const path = join(plans, `${id} (1).json`)
  copyFileSync(await editedElsewhere(file, 'first', 'choosing.other'), path)
  const { token } = seen(await workspace.sharing.lookAtConflict(`${id} (1).json`))
  writeFileSync(path, readFileSync(await editedElsewhere(file, 'and then another', 'choosing.other')))
  await workspace.sharing.takeIn(token, { kind: 'together', plan: id })
  expect(existsSync(path)).toBe(true)
})

test('a second version can be put away unread, and nothing else can be', async () => {
  const { workspace, folder, id, plans } = await copied()
  writeFileSync(join(plans, `${id} (1).json`), 'broken')
  expect(await workspace.sharing.lookAtConflict(`${id} (1).json`)).toMatchObject({ kind: 'failed' })
  await workspace.sharing.putAway(`${id} (1).json`)
  expect((await workspace.list()).conflicts).toEqual([])
  expect(readdirSync(join(folder, 'set-aside'))).toHaveLength(1)
  await workspace.sharing.putAway(`${id}.json`)
  await workspace.sharing.putAway('../device.json')
  expect(existsSync(join(plans, `${id}.json`))).toBe(true)
  expect(existsSync(join(folder, 'device.json'))).toBe(true)
})

test('when the copy cannot be written, the reason is told and the plan goes on', async () => {
  let isFull = false
  const disk = troubledDisk((call, path) => {
    if (isFull && call === 'writeFile' && path.includes('sent')) throw diskError('ENOSPC')
  })
  const { workspace } = await opening(newFolder(), { disk })
  const { id } = planOf(await workspace.create({ title: 'Solar roofs', us: '' }))
  isFull = true
  const place = newFolder()
  expect(await workspace.sharing.copyTo(id, join(place, 'sent.jointaction'), 'ours')).toMatchObject({
    kind: 'failed',
    why: expect.stringContaining('The disk is full'),
  })
  expect(readdirSync(place)).toEqual([])
})

test('nothing is put in the place of a plan unless the history has how it was', async () => {
  const { file } = await copied()
  let isFull = false
  const disk = troubledDisk((_call, path) => {
    if (isFull && path.includes('history')) throw diskError('ENOSPC')
  })
  const { workspace } = await opening(newFolder(), { disk })
  const { id } = planOf(await bringIn(workspace, file))
  workspace.change(id, saying('written since'))
  await workspace.save(id)
  const { token } = seen(await workspace.sharing.lookAt(file))
  isFull = true
  const refused = await workspace.sharing.takeIn(token, { kind: 'instead', plan: id })
  expect(refused.kind === 'failed' && refused.notice.values.why).toBe(
    'The disk is full, so this was not saved. Make some room and save again. What you wrote is still here while this window is open.',
  )
  expect(answersOf(workspace.plan(id))).toEqual(['written since'])
  isFull = false
  expect(answersOf(planOf(await workspace.sharing.takeIn(token, { kind: 'instead', plan: id })))).toEqual(['the first'])
})

test('what groups answered stays where another copy takes the place of a plan: no earlier state has it', async () => {
  const { workspace, id, file } = await copied()
  const voice = { id: 'v-1', kind: 'group' as const, name: '', dot: ['new', 0] as [string, number], at: '2026-11-22T09:00:00.000Z' }
  const said = { ...answer('said in the group', 'began.words'), voice: 'v-1' }
  workspace.change(id, { voices: { put: [voice], remove: [] }, entries: { put: [said], remove: [] } })
  const { token } = seen(await workspace.sharing.lookAt(file))
  const plan = planOf(await workspace.sharing.takeIn(token, { kind: 'instead', plan: id }))
  expect(answersOf(plan)).toEqual(['the first', 'said in the group'])
  expect(plan.voices.map(({ id }) => id)).toEqual(['v-1'])
})

test('copies that differ in more answers than a plan can keep both of are not brought together', async () => {
  const { folder, workspace, id } = await copied()
  const many = Array.from({ length: 5_001 }, (_, at) => answer('ours', `question-${at}`))
  workspace.change(id, { entries: { put: many, remove: [] } })
  await workspace.save(id)
  const ours = workspace.plan(id) as Plan
  const entries = ours.entries.map((entry) => ({ ...entry, dot: ['d-there', 1], value: { kind: 'text', text: 'theirs' } }))
  const file = join(newFolder(), 'there.jointaction')
  writeFileSync(file, JSON.stringify({ ...ours, entries, seen: { 'd-there': 1 } }))
  const { token } = seen(await workspace.sharing.lookAt(file))
  expect((await workspace.sharing.takeIn(token, { kind: 'together', plan: id })).kind).toBe('failed')
  await workspace.close()
  const again = await opening(folder)
  expect(await again.workspace.open(id)).not.toHaveProperty('notice')
})
