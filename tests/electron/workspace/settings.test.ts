import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Settings } from '../../../content/model/settings'
import { openSettings } from '../../../electron/workspace/settings-file'
import { filesIn, newFolder } from './in-folder'

test('without a file the settings are those of a new program, and nothing is written', async () => {
  const folder = join(newFolder(), 'not made yet')
  expect(await openSettings(folder).read()).toEqual({
    theme: 'system',
    zoom: 1,
    leafFolded: false,
    reading: { section: '2.0', heading: '' },
    lastPlan: '',
    planOrder: 'saved',
    paper: 'a4',
    letterhead: true,
    backup: { at: '', folder: '', askFrom: '' },
    turnedSections: {},
    typing: {},
  })
})

test('what was written is read again', async () => {
  const folder = newFolder()
  await openSettings(folder).write({ ...Settings.parse({}), theme: 'dark', zoom: 1.5 })
  expect(await openSettings(folder).read()).toMatchObject({ theme: 'dark', zoom: 1.5 })
})

test('of many writes at once the last one stands', async () => {
  const folder = newFolder()
  const settings = openSettings(folder)
  await Promise.all([1, 1.25, 1.5, 2].map((zoom) => settings.write({ ...Settings.parse({}), zoom })))
  expect(await openSettings(folder).read()).toMatchObject({ zoom: 2 })
})

test('a damaged file is set aside and the program starts as new', async () => {
  const folder = newFolder()
  writeFileSync(join(folder, 'settings.json'), '{"zoom": 9000')
  const settings = openSettings(folder)
  expect(await settings.read()).toMatchObject({ zoom: 1 })
  const [aside] = filesIn(folder)
  expect(aside).toMatch(/^set-aside\/settings-/)
  expect(readFileSync(join(folder, aside ?? ''), 'utf8')).toBe('{"zoom": 9000')
})
