/** Everything of a workspace goes into a backup and comes back from it; what belongs to this one folder stays out. */
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openPromise } from 'yauzl'
import type { Change } from '../../../../content/model/change'
import { Backups } from '../../../../electron/workspace/backup/backups'
import { swapFolders } from '../../../../electron/workspace/backup/swap'
import { realDisk } from '../../../../electron/workspace/disk'
import { sealed } from '../../../../electron/workspace/seal'
import { someSession } from '../../../content/any-session'
import { backUp, groundOf, NOW, restore } from '../../../support/in-backups'
import { profile } from '../../../support/some-organisation'
import { diskError, troubledDisk } from '../../../support/troubled-disk'
import { answersOf, example, filesIn, newFolder, opening, planOf, saying } from '../in-folder'

const START = { title: 'Solar roofs', us: 'Green Hands' }
const letterhead = { organisation: 'مسار', address: 'Nazareth', accent: '#24488c' } as const
const form = {
  ...{ id: 'form', title: 'Our form', funder: 'Lumen Vale', source: 'Call of 2026', checked: '2026-11-22', note: '' },
  headings: [
    {
      ...{ kind: 'text', id: 'why', number: '1', title: 'Why', question: 'Why together?', help: '', also: [] },
      ...{ limit: { most: 1_500, unit: 'characters' }, sources: [{ question: 'together.only' }] },
    },
  ],
} as const
const made = {
  ...{ id: 'm', at: '2026-03-02T09:00:00.000Z', where: '/home/me/m.docx', shown: [] },
  wish: { document: 'partnership-plan', paper: 'a4', letterhead: false, as: 'word' },
} as const

/** The edit that writes an application with one text. */
function applying(words: string): Change {
  const edited = { dot: ['new', 0] as [string, number], at: '2026-05-03T14:32:00.000Z' }
  const application = { id: 'app', form: structuredClone(form) as never, deadline: '', language: 'en', order: 1, ...edited } as const
  const text = { application: 'app', heading: 'why', row: '', column: '', pieces: [{ text: words }], ...edited } as const
  return { applications: { put: [application], remove: [] }, texts: { put: [{ ...text, pieces: [{ text: words }] }], remove: [] } }
}

async function namesIn(path: string): Promise<string[]> {
  const zip = await openPromise(path)
  const names: string[] = []
  for await (const { fileName } of zip.eachEntry()) names.push(fileName)
  return names.sort()
}

/** Two plans, one of them thrown away, and something of everything else. */
async function filled() {
  const around = newFolder()
  const folder = join(around, 'workspace')
  const { workspace } = await opening(folder)
  const { id } = planOf(await workspace.create(START))
  workspace.change(id, saying('before the backup'))
  await workspace.save(id)
  const gone = planOf(await workspace.create({ ...START, title: 'Thrown away' }))
  await workspace.trash(gone.id)
  await workspace.history.keep(gone, 'work')
  await workspace.organisations.keep(profile('Warda Network'))
  await workspace.forms.keep(structuredClone(form) as never)
  await workspace.letterhead.write(letterhead)
  await workspace.made.add(id, structuredClone(made) as never)
  await workspace.sessions.create(someSession())
  await workspace.list()
  return { around, folder, workspace, id, gone: gone.id }
}

test('every file of the workspace is in it, but for what belongs to this folder alone', async () => {
  const { around, folder, workspace, id, gone } = await filled()
  await workspace.flush()
  writeFileSync(join(folder, 'plans', '.example.json.0123456789abcdef.saving'), 'half')
  const path = await backUp(folder, around)
  const stays = /^(lock|device\.json|index\.json|(plans|trash)\/backup\/.*|.*\.saving)$/
  const all = filesIn(folder).map((name) => name.replaceAll('\\', '/'))
  expect(await namesIn(path)).toEqual([...all.filter((name) => !stays.test(name)), 'manifest.json'].sort())
  const names = await namesIn(path)
  for (const name of [
    `plans/${id}.json`,
    `trash/${gone}.json`,
    `made/${id}.json`,
    'sessions/session-one.json',
    'organisations.json',
    'forms.json',
    'letterhead.json',
  ])
    expect(names).toContain(name)
  expect(names.filter((name) => name.startsWith(`history/${gone}/`))).toHaveLength(1)
})

test('restored in another place all of it is there, under a new name for its edits', async () => {
  const { around, folder, workspace, id, gone } = await filled()
  await workspace.close()
  const path = await backUp(folder, around)
  const there = join(newFolder(), 'workspace')
  await (await opening(there)).workspace.close()
  const device = readFileSync(join(there, 'device.json'), 'utf8')
  await restore(there, path)
  for (const name of filesIn(join(folder, 'plans')).filter((each) => !each.startsWith('backup')))
    expect(readFileSync(join(there, 'plans', name))).toEqual(readFileSync(join(folder, 'plans', name)))

  const { workspace: again } = await opening(there)
  const plan = planOf(await again.open(id))
  expect(answersOf(plan)).toEqual(['before the backup'])
  expect((await again.listTrash()).map((each) => each.id)).toEqual([gone])
  expect((await again.history.list(gone)).length).toBe(1)
  expect((await again.organisations.list()).organisations.map(({ name }) => name)).toEqual(['Warda Network'])
  expect((await again.forms.list()).forms.map(({ title }) => title)).toEqual(['Our form'])
  expect(await again.letterhead.read()).toEqual({ kind: 'read', letterhead })
  expect(await again.made.list(id)).toEqual([made])
  expect(await again.sessions.open('session-one')).toMatchObject({ kind: 'opened', session: someSession() })
  expect((await again.list()).plans.map(({ title, at }) => [title, at])).toEqual([
    ['Solar roofs', statSync(join(folder, 'plans', `${id}.json`)).mtime.toISOString()],
  ])
  // Two copies that go on from the same edit must not call what follows by one name.
  const now = readFileSync(join(there, 'device.json'), 'utf8')
  expect([device, readFileSync(join(folder, 'device.json'), 'utf8')]).not.toContain(now)
  again.change(id, saying('after it'))
  expect((await again.save(id)).kind).toBe('saved')
  expect(Object.keys(planOf(await again.open(id)).seen)).toHaveLength(Object.keys(plan.seen).length + 1)
})

test('what is in it and what is here are laid side by side, by the edits of each', async () => {
  const { around, folder, workspace, id } = await filled()
  const { id: both } = planOf(await workspace.create({ ...START, title: 'Worked on in both' }))
  const { id: lost } = planOf(await workspace.create({ ...START, title: 'Only in the backup' }))
  await workspace.create({ ...START, title: 'The same' })
  await workspace.flush()
  const path = await backUp(folder, around)
  await workspace.trash(lost)
  await workspace.create({ ...START, title: 'Only here' })
  workspace.change(id, saying('after the backup'))
  await workspace.flush()
  const later = await backUp(folder, newFolder())
  const look = async (file: string) => {
    const backups = new Backups(groundOf(folder))
    const looked = await backups.look(file)
    await backups.letGo()
    return looked
  }
  expect(await look(path)).toMatchObject({
    ...{ kind: 'seen', file: 'backup.zip', at: NOW.toISOString(), plans: 4, keptAs: 'workspace-before-2026-11-22-1432' },
    ...{ onlyHere: ['Only here'], newerHere: ['Solar roofs'], onlyThere: ['Only in the backup'], newerThere: [], apart: [], same: 2 },
  })
  await workspace.close()
  // As on another computer: from the first backup, with edits of its own.
  const other = join(newFolder(), 'workspace')
  await (await opening(other)).workspace.close()
  await restore(other, path)
  const { workspace: elsewhere } = await opening(other)
  await elsewhere.open(both)
  elsewhere.change(both, saying('there'))
  await elsewhere.close()
  const { workspace: again } = await opening(folder)
  await again.open(both)
  again.change(both, saying('here'))
  await again.flush()
  expect(await look(await backUp(other, newFolder()))).toMatchObject({ apart: ['Worked on in both'], newerHere: ['Solar roofs'] })
  expect(await look(later)).toMatchObject({ newerHere: ['Worked on in both'], same: 3, onlyThere: [] })
})

test('what is kept besides the plans is counted too: what comes back, differs, is the same, or is not in it', async () => {
  const { around, folder, workspace, id } = await filled()
  const [moved, gone] = [profile('Moved'), profile('Gone')]
  for (const one of [moved, gone]) await workspace.organisations.keep(one)
  workspace.change(id, applying('Written before it.'))
  await workspace.flush()
  const path = await backUp(folder, around)
  const look = async () => {
    const backups = new Backups(groundOf(folder))
    const looked = await backups.look(path)
    await backups.letGo()
    if (looked.kind !== 'seen') throw new Error(looked.why)
    return looked.things
  }
  const one = { onlyThere: 0, differ: 0, same: 1, onlyHere: 0 }
  const all = { applications: one, organisations: { ...one, same: 3 }, forms: one, sessions: one, letterhead: one }
  expect(await look()).toEqual(all)
  // Kept again without a change it is the same.
  await workspace.organisations.keep(moved)
  expect((await look()).organisations).toEqual({ ...one, same: 3 })
  await workspace.organisations.keep({ ...moved, place: 'Jenin' })
  await workspace.organisations.remove(gone.id)
  await workspace.organisations.keep(profile('New'))
  await workspace.forms.remove('form')
  await workspace.sessions.create({ ...someSession(), id: 'session-two' })
  await workspace.letterhead.write(null)
  workspace.change(id, applying('Written after it.'))
  await workspace.flush()
  expect(await look()).toEqual({
    applications: { onlyThere: 0, differ: 1, same: 0, onlyHere: 0 },
    organisations: { onlyThere: 1, differ: 1, same: 1, onlyHere: 1 },
    forms: { onlyThere: 1, differ: 0, same: 0, onlyHere: 0 },
    sessions: { onlyThere: 0, differ: 0, same: 1, onlyHere: 1 },
    letterhead: { onlyThere: 1, differ: 0, same: 0, onlyHere: 0 },
  })
})

test('a damaged plan goes aside and its last good copy in its place; one without its file comes from the copy', async () => {
  const { around, folder, workspace, id } = await filled()
  const { id: vanished } = planOf(await workspace.create({ ...START, title: 'Without its file' }))
  await workspace.close()
  mkdirSync(join(folder, 'plans', 'backup'), { recursive: true })
  const file = join(folder, 'plans', `${id}.json`)
  writeFileSync(join(folder, 'plans', 'backup', `${id}.json`), readFileSync(file))
  writeFileSync(file, readFileSync(file).subarray(0, 200))
  rmSync(join(folder, 'plans', `${vanished}.json`))
  writeFileSync(join(folder, 'plans', 'lonely.json'), '')
  const path = await backUp(folder, around)
  await restore(folder, path)
  const { workspace: again } = await opening(folder)
  expect((await again.list()).plans.map(({ title }) => title).sort()).toEqual(['Solar roofs', 'Without its file'])
  expect(answersOf(planOf(await again.open(id)))).toEqual(['before the backup'])
  const aside = readdirSync(join(folder, 'set-aside'))
  expect(aside.filter((name) => /^(solar-roofs-.*|lonely)-json-[0-9a-f]{10}\.json$/.test(name))).toHaveLength(2)
})

test('files under names that some disks refuse, or take for one, come along under another', async () => {
  const { around, folder, workspace } = await filled()
  await workspace.close()
  const names = ['con.json', 'Solar (conflicted copy).json', 'solar (CONFLICTED copy).json', 'a:b.json', 'cafe\u0301.json']
  for (const name of names) writeFileSync(join(folder, 'plans', name), sealed(example()))
  const path = await backUp(folder, around)
  await restore(folder, path)
  const here = readdirSync(join(folder, 'plans'))
  expect(here.filter((name) => name.includes('opy'))).toHaveLength(1)
  expect(readdirSync(join(folder, 'set-aside'))).toHaveLength(4)
})

test('a plan of an older version restores as well, and is brought up to date when it is opened', async () => {
  const { around, folder, workspace } = await filled()
  await workspace.close()
  const { exercise: _, ...project } = example().project
  const { applications, texts, removed, otherVersions, ...rest } = example()
  writeFileSync(join(folder, 'plans', 'first-version.json'), JSON.stringify({ ...rest, id: 'first-version', version: 1, project }))
  await restore(folder, await backUp(folder, around))
  const { workspace: again } = await opening(folder)
  expect(planOf(await again.open('first-version'))).toMatchObject({ version: 5, removed, project: { title: 'Two valleys' } })
  expect([applications, texts, otherVersions]).toEqual([[], [], {}])
})

test('an empty workspace gives a backup too', async () => {
  const around = newFolder()
  const folder = join(around, 'workspace')
  await (await opening(folder)).workspace.close()
  const path = await backUp(folder, around)
  expect(await namesIn(path)).toEqual(['manifest.json'])
  await restore(folder, path)
  expect((await (await opening(folder)).workspace.list()).plans).toEqual([])
})

test('what was there before stays beside, and a second restore within the minute takes another name', async () => {
  const { around, folder, workspace, id } = await filled()
  const path = await (async () => {
    await workspace.close()
    return backUp(folder, around)
  })()
  const before = readFileSync(join(folder, 'plans', `${id}.json`))
  utimesSync(join(folder, 'plans', `${id}.json`), new Date(), new Date())
  const first = await restore(folder, path)
  const second = await restore(folder, path)
  expect([first, second]).toEqual(
    ['workspace-before-2026-11-22-1432', 'workspace-before-2026-11-22-1432-2'].map((name) => join(around, name)),
  )
  for (const each of [first, second]) expect(readFileSync(join(each, 'plans', `${id}.json`))).toEqual(before)
})

test('what was here before is listed, looked at like a backup, and takes its place again', async () => {
  const { around, folder, workspace } = await filled()
  await workspace.flush()
  const path = await backUp(folder, around)
  await workspace.create({ ...START, title: 'Only here' })
  await workspace.close()
  const before = readFileSync(join(folder, 'device.json'), 'utf8')
  await restore(folder, path)
  await (await opening(folder)).workspace.close()
  for (const name of ['workspace-before-yesterday', 'other-before-2026-11-22-1432']) mkdirSync(join(around, name))
  const backups = new Backups(groundOf(folder))
  const [kept, ...others] = await backups.listBeside()
  expect(others).toEqual([])
  expect(kept).toEqual({ name: 'workspace-before-2026-11-22-1432', at: NOW.toISOString() })
  const look = await backups.lookBeside(kept?.name ?? '')
  expect(look).toMatchObject({ from: 'beside', plans: 2, onlyThere: ['Only here'], onlyHere: [], same: 1 })
  expect((await backups.lookBeside('../workspace')).kind).toBe('failed')
  const again = await backups.lookBeside(kept?.name ?? '')
  // Letting it go leaves it where it lies.
  await backups.letGo()
  expect(await backups.listBeside()).toHaveLength(1)
  if (again.kind !== 'seen') throw new Error(again.why)
  expect(again.keptAs).toBe('workspace-before-2026-11-22-1432-2')
  await swapFolders(realDisk, folder, { from: 'beside', fresh: again.file, before: again.keptAs, at: again.at })
  expect((await (await opening(folder)).workspace.list()).plans.map(({ title }) => title).sort()).toEqual(['Only here', 'Solar roofs'])
  expect(readFileSync(join(folder, 'device.json'), 'utf8')).toBe(before)
})

for (const forGood of [false, true])
  test(`whichever call fails ${forGood ? 'for good' : 'once'} while it is written, there is a whole backup or none, and a sentence`, async () => {
    const around = newFolder()
    const folder = join(around, 'workspace')
    const { workspace } = await opening(folder)
    await workspace.create(START)
    await workspace.close()
    for (let n = 1; ; n += 1) {
      let calls = 0
      const disk = troubledDisk(() => {
        calls += 1
        if (calls === n || (forGood && calls > n)) throw diskError('ENOSPC')
      })
      const to = newFolder()
      const saved = await new Backups(groundOf(folder, disk)).write({ path: join(to, 'backup.zip'), program: '0.3.0' })
      if (saved.kind === 'failed') expect(saved.why).toMatch(/^The backup was not made\. The disk is full/)
      const zips = readdirSync(to).filter((name) => name.endsWith('.zip'))
      if (saved.kind === 'saved' || zips.length > 0) expect((await namesIn(join(to, 'backup.zip'))).length).toBeGreaterThan(1)
      if (!forGood) expect(readdirSync(to).filter((name) => name.endsWith('.saving')).length).toBe(0)
      if (calls < n) break
    }
  })

test('whichever call fails while one is looked into, nothing is left and nothing is changed', async () => {
  const { around, folder, workspace } = await filled()
  await workspace.close()
  const path = await backUp(folder, newFolder())
  const before = filesIn(folder)
  for (let n = 1; ; n += 5) {
    let calls = 0
    const disk = troubledDisk(() => {
      calls += 1
      if (calls === n) throw diskError('ENOSPC')
    })
    const backups = new Backups(groundOf(folder, disk))
    const looked = await backups.look(path)
    if (looked.kind === 'failed')
      expect(looked.why).toMatch(/^The backup could not be unpacked beside your plans, so nothing was changed\./)
    await backups.letGo()
    expect(readdirSync(around)).toEqual(['workspace'])
    expect(filesIn(folder)).toEqual(before)
    if (calls < n) break
  }
})

test('there is no backup of plans that are not to be had, and the one that was there stays', async () => {
  const { folder } = await filled()
  const path = join(newFolder(), 'backup.zip')
  writeFileSync(path, 'the last one')
  rmSync(join(folder, 'plans'), { recursive: true })
  expect((await new Backups(groundOf(folder)).write({ path, program: '0.4.0' })).kind).toBe('failed')
  expect(readFileSync(path, 'utf8')).toBe('the last one')
})
