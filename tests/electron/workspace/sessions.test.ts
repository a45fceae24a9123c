import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sessionChange } from '../../../content/session/change'
import { takeIn, withSheet } from '../../../content/session/collect/take-in'
import type { Session } from '../../../content/session/session'
import { sealed } from '../../../electron/workspace/seal'
import { readSessionText } from '../../../electron/workspace/session-file'
import type { Workspace } from '../../../electron/workspace/workspace'
import { fileOf, sheetId, someSession, someSheet } from '../../content/any-session'
import { diskError, filesIn, newFolder, opening, troubledDisk } from './in-folder'

const FILE = 'sessions/session-one.json'
const saying = (text: string) => ({ 'q-only': { kind: 'text' as const, text } })

const textIn = (folder: string) => readFileSync(join(folder, FILE), 'utf8')
function inFile(folder: string): Session {
  const read = readSessionText(textIn(folder))
  if (read.kind !== 'session') throw new Error(read.kind)
  return read.session
}
const asideIn = (folder: string) => readdirSync(join(folder, 'set-aside')).map((name) => `set-aside/${name}`)
const sessionFilesIn = (folder: string) => filesIn(folder).filter((path) => path.includes('session-one'))

/** What the page does with an edit: sends what it changed. */
const edit = ({ sessions }: Workspace, before: Session, after: Session) => sessions.change(before.id, sessionChange(before, after))
const retitled = (session: Session, title: string): Session => ({ ...session, title })

async function begun(part: Partial<Session> = {}) {
  const opened = await opening()
  const session = someSession(part)
  expect(await opened.workspace.sessions.create(session)).toEqual({ kind: 'kept' })
  return { ...opened, session }
}

test('before the first session the list is empty', async () => {
  const { workspace } = await opening()
  expect(await workspace.sessions.list()).toEqual({ sessions: [], notices: [] })
  expect(await workspace.sessions.open('session-one')).toEqual({
    kind: 'failed',
    why: 'This group session is no longer there. It may have been put away, or its file was moved.',
  })
})

test('a session is there the next time as it was left, in a file with a checksum', async () => {
  const { folder, workspace, session } = await begun({ mixed: [sheetId(7), sheetId(8)] })
  const sheet = someSheet(1, saying('We reach the valley.'), { from: { organisation: 'warda', name: 'Rana' }, via: 'paper' })
  const next = { ...session, title: 'Workshop in Jenin', sheets: [sheet] }
  expect(await edit(workspace, session, next)).toEqual({ kind: 'saved', at: expect.any(String) })
  await workspace.close()
  expect(textIn(folder).split('\n')[1]).toMatch(/^ {2}"checksum": "crc32-[0-9a-f]{8}",$/)
  const { workspace: again } = await opening(folder)
  const { sessions, notices } = await again.sessions.list()
  expect(notices).toEqual([])
  expect(sessions).toEqual([
    {
      ...{ id: 'session-one', plan: 'solar', title: 'Workshop in Jenin', day: '2026-11-20', mode: 'separate' },
      ...{ items: 4, sheets: 1, agreed: 0 },
    },
  ])
  expect(await again.sessions.open('session-one')).toEqual({
    kind: 'opened',
    session: next,
    state: { kind: 'saved', at: expect.any(String) },
  })
})

test('the last day stands first, and sessions of one day by their titles', async () => {
  const { workspace } = await opening()
  const days = [
    { id: 'one', title: 'Beit Sahour', day: '2026-03-01' },
    { id: 'two', title: 'Nablus', day: '2026-11-20' },
    { id: 'three', title: 'Jenin', day: '2026-11-20' },
    { id: 'four', title: 'Without a day', day: '' },
  ]
  for (const part of days) await workspace.sessions.create(someSession(part))
  const { sessions } = await workspace.sessions.list()
  expect(sessions.map(({ title }) => title)).toEqual(['Jenin', 'Nablus', 'Beit Sahour', 'Without a day'])
})

test('a session is made once, and never over another', async () => {
  const { folder, workspace, session } = await begun()
  expect(await workspace.sessions.create(session)).toEqual({ kind: 'kept' })
  const other = await workspace.sessions.create(retitled(session, 'Another'))
  expect(other).toEqual({ kind: 'failed', why: 'A group session with this id is there already, so no other was made.' })
  expect(inFile(folder).title).toBe('Workshop in Beit Sahour')
})

test('“saved” is said only when the disk has it, and what comes while it writes goes with one more write', async () => {
  let writes = 0
  const disk = troubledDisk((call, path) => {
    if (call === 'rename' && path.includes('session-one')) writes += 1
  })
  const { folder, workspace } = await opening(newFolder(), { disk })
  let session = someSession()
  await workspace.sessions.create(session)
  writes = 0
  const change = (count: number) => {
    const before = session
    session = retitled(session, `Title ${count}`)
    return edit(workspace, before, session).then((state) => [state.kind, Number(inFile(folder).title.slice(6)) >= count])
  }
  const first = change(0)
  // By now it is being written.
  await new Promise(setImmediate)
  const others = Array.from({ length: 40 }, (_, count) => change(count + 1))
  expect(await Promise.all([first, ...others])).toEqual(Array(41).fill(['saved', true]))
  expect(writes).toBe(2)
})

test('what the disk does not take is told, stays, and goes with the next edit', async () => {
  let isFull = false
  const disk = troubledDisk((call) => {
    if (isFull && call === 'writeFile') throw diskError('ENOSPC')
  })
  const { folder, workspace } = await opening(newFolder(), { disk })
  const session = someSession()
  await workspace.sessions.create(session)
  isFull = true
  const [second, third] = [retitled(session, 'Second'), { ...retitled(session, 'Third'), sheets: [someSheet(1)] }]
  const why =
    'The disk is full, so this was not saved. Make some room and save again. What you wrote is still here while this window is open.'
  expect(await edit(workspace, session, second)).toEqual({ kind: 'failed', why })
  expect(workspace.unsaved()).toEqual([why])
  expect(await workspace.sessions.open('session-one')).toMatchObject({ session: second, state: { kind: 'failed', why } })
  expect(inFile(folder)).toEqual(session)
  isFull = false
  expect((await edit(workspace, second, third)).kind).toBe('saved')
  expect(inFile(folder)).toEqual(third)
  expect(workspace.unsaved()).toEqual([])
  isFull = true
  await edit(workspace, third, second)
  isFull = false
  await workspace.flush()
  expect(inFile(folder)).toEqual(second)
  expect(sessionFilesIn(folder)).toEqual([FILE])
})

test('a session that could not be made is made when it is asked for again', async () => {
  let fails = true
  const disk = troubledDisk((call, path) => {
    if (fails && call === 'sync' && path.endsWith('sessions')) throw diskError('EIO')
  })
  const { folder, workspace } = await opening(newFolder(), { disk })
  expect((await workspace.sessions.create(someSession())).kind).toBe('failed')
  fails = false
  expect(await workspace.sessions.create(someSession())).toEqual({ kind: 'kept' })
  expect(sessionFilesIn(folder)).toEqual([FILE])
})

test('a file cut short anywhere, or with a bit turned, is set aside as it is, and told of', async () => {
  const { folder, workspace } = await begun({ sheets: [someSheet(1, saying('We reach the valley.'))] })
  await workspace.sessions.create(someSession({ id: 'session-two' }))
  await workspace.close()
  const path = join(folder, FILE)
  const whole = readFileSync(path)
  const turned = Buffer.from(whole)
  turned[whole.indexOf('valley')] = 'w'.charCodeAt(0)
  const damages = [0, 1, 40, 300, whole.length - 3].map((length) => whole.subarray(0, length))
  for (const [at, damaged] of [...damages, turned].entries()) {
    writeFileSync(path, damaged)
    const again = await opening(folder)
    const { sessions, notices } = await again.workspace.sessions.list()
    expect(sessions.map(({ id }) => id)).toEqual(['session-two'])
    expect(notices).toEqual([{ key: 'session-set-aside', values: { file: expect.stringMatching(/^set-aside\/session-one-/) } }])
    expect(readFileSync(join(folder, notices[0]?.values.file ?? '')).equals(damaged)).toBe(true)
    expect(asideIn(folder)).toHaveLength(at + 1)
    expect((await again.workspace.sessions.list()).notices).toEqual([])
    await again.workspace.close()
  }
})

test('a damaged session that is opened says where it is kept', async () => {
  const { folder, workspace } = await begun()
  await workspace.close()
  writeFileSync(join(folder, FILE), '{')
  const again = await opening(folder)
  const opened = await again.workspace.sessions.open('session-one')
  const [file] = asideIn(folder)
  expect(opened).toEqual({ kind: 'failed', why: `The file of this group session was damaged. It is kept untouched: ${file}` })
})

test('a file of a newer version is left as it is, whatever is asked of it', async () => {
  const { folder, workspace, session } = await begun()
  await workspace.close()
  const newer = sealed({ ...session, version: 2, more: true })
  writeFileSync(join(folder, FILE), newer)
  const { sessions } = (await opening(folder)).workspace
  expect(await sessions.list()).toEqual({ sessions: [], notices: [{ key: 'session-newer', values: { file: FILE } }] })
  const why =
    'A newer version of this program has written this group session, so it has been left as it is. Please install the newer version to go on with it.'
  expect(await sessions.open('session-one')).toEqual({ kind: 'failed', why })
  expect(await sessions.change('session-one', { sheets: [], gone: [] })).toEqual({ kind: 'failed', why })
  expect(await sessions.create(session)).toEqual({ kind: 'failed', why })
  expect(await sessions.putAway('session-one')).toEqual({ kind: 'failed', why })
  expect(readFileSync(join(folder, FILE)).equals(newer)).toBe(true)
})

test('a newer program that writes the file meanwhile is not written over', async () => {
  const { folder, workspace, session } = await begun()
  const newer = sealed({ ...session, version: 2, more: true })
  writeFileSync(join(folder, FILE), newer)
  expect(await edit(workspace, session, retitled(session, 'Ours'))).toMatchObject({
    kind: 'failed',
    why: expect.stringMatching(/^A newer version/),
  })
  expect(readFileSync(join(folder, FILE)).equals(newer)).toBe(true)
  rmSync(join(folder, FILE))
  await workspace.flush()
  expect(inFile(folder).title).toBe('Ours')
})

test('a file that the disk does not give is not written over', async () => {
  const { folder, workspace, session } = await begun()
  await workspace.close()
  const whole = readFileSync(join(folder, FILE))
  const disk = troubledDisk((call, path) => {
    if (call === 'readFile' && path.includes('session-one')) throw diskError('EIO')
  })
  const { sessions } = (await opening(folder, { disk })).workspace
  const why = 'The disk did not give the file (EIO). Try again, or use a copy of it.'
  expect(await sessions.list()).toEqual({ sessions: [], notices: [{ key: 'unreadable', values: { file: FILE, why } }] })
  expect(await sessions.change('session-one', { sheets: [], gone: [] })).toEqual({ kind: 'failed', why })
  expect(await sessions.create(session)).toEqual({ kind: 'failed', why })
  expect(readFileSync(join(folder, FILE)).equals(whole)).toBe(true)
})

test('a copy of a session under another name is told of and left alone', async () => {
  const { folder, workspace, session } = await begun()
  for (const name of ['session-one (copy).json', 'renamed.json']) writeFileSync(join(folder, 'sessions', name), sealed(session))
  writeFileSync(join(folder, 'sessions', 'notes.txt'), 'x')
  const { sessions, notices } = await workspace.sessions.list()
  expect(sessions).toHaveLength(1)
  expect(notices.map(({ values }) => values.why).sort()).toEqual([
    '“renamed.json” lies among the group sessions under another name than the program gives it. It has been left as it is.',
    '“session-one (copy).json” lies among the group sessions under another name than the program gives it. It has been left as it is.',
  ])
  expect(readdirSync(join(folder, 'sessions'))).toHaveLength(4)
})

test('what another program wrote is taken in when the session is opened again, and kept aside when we write over it', async () => {
  const { folder, workspace, session } = await begun()
  writeFileSync(join(folder, FILE), sealed(retitled(session, 'Theirs, and longer')))
  expect(await workspace.sessions.open('session-one')).toMatchObject({ session: { title: 'Theirs, and longer' } })
  writeFileSync(join(folder, FILE), sealed(retitled(session, 'Theirs again')))
  await edit(workspace, retitled(session, 'Theirs, and longer'), retitled(session, 'Ours'))
  expect(inFile(folder).title).toBe('Ours')
  const [aside = ''] = asideIn(folder)
  expect(readFileSync(join(folder, aside), 'utf8')).toContain('Theirs again')
})

test('what is made of a session while its page is open takes nothing in from elsewhere, which the next edit would write over', async () => {
  const { folder, workspace, session } = await begun()
  writeFileSync(join(folder, FILE), sealed(retitled(session, 'Theirs, and longer')))
  expect(await workspace.sessions.asItStands('session-one')).toMatchObject({ session: { title: session.title } })
  await edit(workspace, session, retitled(session, 'Ours'))
  const [aside = ''] = asideIn(folder)
  expect(readFileSync(join(folder, aside), 'utf8')).toContain('Theirs, and longer')
})

test('a session that is put away lies whole in what is set aside, and takes no more edits', async () => {
  const { folder, workspace, session } = await begun()
  const last = retitled(session, 'As it was left')
  void edit(workspace, session, last)
  const away = await workspace.sessions.putAway('session-one')
  const [file = ''] = asideIn(folder)
  expect(away).toEqual({ kind: 'saved', where: file })
  expect(readSessionText(readFileSync(join(folder, file), 'utf8'))).toEqual({ kind: 'session', session: last })
  expect(await workspace.sessions.list()).toEqual({ sessions: [], notices: [] })
  expect(await edit(workspace, last, session)).toMatchObject({
    kind: 'failed',
    why: expect.stringMatching(/^This group session is no longer there/),
  })
  // Put back by hand, it is there again.
  renameSync(join(folder, file), join(folder, FILE))
  expect((await workspace.sessions.list()).sessions.map(({ title }) => title)).toEqual(['As it was left'])
})

test('of an anonymous session no earlier state is left anywhere: it would tell who came when', async () => {
  const { folder, workspace, session } = await begun({ mode: 'anonymous' })
  let now = session
  for (const n of [5, 2, 9, 1, 7]) {
    const taken = takeIn(now, fileOf(now, someSheet(n, saying(`Answer ${n}`), { from: { name: 'Rana', organisation: 'us' } })))
    if (!('session' in taken)) throw new Error(taken.kind)
    await edit(workspace, now, taken.session)
    now = taken.session
  }
  await workspace.close()
  expect(sessionFilesIn(folder)).toEqual([FILE])
  expect(
    filesIn(folder).filter((path) => existsSync(join(folder, path)) && readFileSync(join(folder, path), 'utf8').includes('Answer')),
  ).toEqual([FILE])
  expect(textIn(folder)).not.toContain('Rana')
  expect(inFile(folder).sheets.map(({ id }) => id)).toEqual([1, 2, 5, 7, 9].map(sheetId))
})

test('an edit that could never be read again is refused, and nothing is lost by it', async () => {
  const { folder, workspace, session } = await begun()
  const twice = { ...session, items: [...session.items, ...session.items] }
  const crowd = { ...session, sheets: Array.from({ length: 1_001 }, (_, n) => someSheet(n)) }
  for (const impossible of [twice, crowd])
    expect(await edit(workspace, session, impossible)).toMatchObject({
      kind: 'failed',
      why: expect.stringMatching(/^This group session has grown/),
    })
  expect(inFile(folder)).toEqual(session)
  expect((await edit(workspace, session, retitled(session, 'After'))).kind).toBe('saved')
})

test('a thousand sheets are taken in, written one by one and read again', async () => {
  const { folder, workspace, session } = await begun()
  let now: Session = { ...session, sheets: Array.from({ length: 950 }, (_, n) => someSheet(n, saying(`Answer ${n}`))) }
  await edit(workspace, session, now)
  for (let n = 950; n < 1_000; n += 1) {
    const taken = withSheet(now, someSheet(n, saying(`Answer ${n}`)))
    if (!('session' in taken)) throw new Error(taken.kind)
    void edit(workspace, now, taken.session)
    now = taken.session
  }
  await workspace.close()
  expect(inFile(folder)).toEqual(now)
})
