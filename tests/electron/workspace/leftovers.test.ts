/** What a power cut in the middle of a save leaves behind goes away by itself, and nothing else does. */
import { existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filesIn, newFolder, opening, planOf } from './in-folder'

const STRAY = '.solar.json.0123456789abcdef.saving'
const AN_HOUR_AGO = Date.now() / 1000 - 3_600

function put(path: string, at = Date.now() / 1000): void {
  writeFileSync(path, 'half')
  utimesSync(path, at, at)
}

test('files of a save that was cut are gone after a quiet moment, wherever in the workspace they lie', async () => {
  const { folder, workspace } = await opening()
  const { id } = planOf(await workspace.create({ title: 'Solar roofs', us: '' }))
  mkdirSync(join(folder, 'history', id), { recursive: true })
  const rooms = ['', 'plans', 'plans/backup', 'made', 'set-aside', 'trash', 'trash/backup', 'sessions', `history/${id}`]
  for (const room of rooms) put(join(folder, room, STRAY), AN_HOUR_AGO)
  put(join(folder, 'lock-0123456789abcdef'), AN_HOUR_AGO)
  await workspace.tidy()
  expect(filesIn(folder).filter((name) => name.endsWith('.saving') || name.startsWith('lock-'))).toEqual([])
})

test('a file that is being written while the program works is left alone', async () => {
  const { folder, workspace } = await opening()
  const { id } = planOf(await workspace.create({ title: 'Solar roofs', us: '' }))
  mkdirSync(join(folder, 'history', id), { recursive: true })
  const soon = Date.now() / 1000 + 1
  const paths = [join(folder, 'plans', STRAY), join(folder, 'history', id, STRAY), join(folder, 'lock-0123456789abcdef')]
  for (const path of paths) put(path, soon)
  await workspace.tidy()
  expect(paths.filter((path) => existsSync(path))).toEqual(paths)
})

test('what another program left there stays, however old it is', async () => {
  const folder = newFolder()
  const { workspace } = await opening(folder)
  const foreign = ['.solar.json.tmp', 'solar.json.saving', '.~lock.solar.json#'].map((name) => join(folder, 'plans', name))
  for (const path of foreign) put(path, AN_HOUR_AGO)
  await workspace.tidy()
  expect(foreign.filter((path) => existsSync(path))).toEqual(foreign)
})
