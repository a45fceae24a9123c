import { expect, test } from 'vitest'
import { conflictedOriginal } from '../../../electron/workspace/sharing/conflicted'

const SOLAR = 'solar-roofs-0123456789'
const ids = [SOLAR, 'solar', 'kheta-00ff00ff00']

test.each([
  ['Dropbox', `${SOLAR} (Warda's conflicted copy 2026-11-22).json`],
  ['Dropbox, without a name', `${SOLAR} (conflicted copy 2026-11-22 143200).json`],
  ['Dropbox, names that differ in case', `${SOLAR} (Case Conflict).json`],
  ['Dropbox in French', `${SOLAR} (copie en conflit de Warda 2026-11-22).json`],
  ['Dropbox in Arabic', `${SOLAR} (نسخة متعارضة من وردة 2026-11-22).json`],
  ['Syncthing', `${SOLAR}.sync-conflict-20261122-143200-ABCDEFG.json`],
  ['OneDrive on Windows', `${SOLAR}-DESKTOP-AB12CD.json`],
  ['OneDrive on a Mac', `${SOLAR}-Warda's MacBook Pro.json`],
  ['OneDrive on Linux', `${SOLAR}-Laptop-safeBackup-0001.json`],
  ['Google Drive', `${SOLAR} (1).json`],
  ['Google Drive, the older way', `${SOLAR}[Conflict].json`],
  ['iCloud', `${SOLAR} 2.json`],
  ['Nextcloud', `${SOLAR} (conflicted copy 2026-11-22 143200).json`],
  ['ownCloud', `${SOLAR}_conflict-20261122-143200.json`],
  ['Seafile', `${SOLAR} (SFConflict warda@example.org 2026-11-22-14-32-00).json`],
  ['Resilio', `${SOLAR}.Conflict.json`],
  ['a copy that was put there under our own ending', `${SOLAR}.jointaction`],
  ['such a copy, made twice', `${SOLAR} (1).jointaction`],
])('%s', (_program, name) => expect(conflictedOriginal(name, ids)).toBe(SOLAR))

test.each([
  ['the plan itself', `${SOLAR}.json`],
  ['a plan that somebody copied by hand to a name that a plan may have', `${SOLAR}-copy.json`],
  ['a file that somebody copied in the system’s own way', `${SOLAR} - Copy.json`],
  ['a file of no plan here', 'garden-1111111111 (1).json'],
  ['another kind of file', `${SOLAR} (1).docx`],
  ['a file that the system hides', `.${SOLAR} (1).json`],
  ['a plan’s file that is being written', `.${SOLAR}.json.0123456789abcdef.saving`],
])('is none: %s', (_what, name) => expect(conflictedOriginal(name, ids)).toBeUndefined())

test('the plan with the longest name that fits is the one it came from', () => {
  expect(conflictedOriginal('solar (1).json', ids)).toBe('solar')
  expect(conflictedOriginal(`${SOLAR} 2.json`, ['solar', SOLAR])).toBe(SOLAR)
})
