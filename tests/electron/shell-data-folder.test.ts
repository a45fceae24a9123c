import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { besideProgram } from '../../electron/beside-program'
import { settleDataFolder } from '../../electron/data-folder'
import { newFolder } from './workspace/in-folder'

const app = vi.hoisted(() => {
  const paths: Record<string, string> = {}
  return {
    paths,
    isPackaged: false,
    project: '',
    getAppPath: () => app.project,
    getPath: (name: string) => paths[name] ?? '',
    setPath: (name: string, path: string) => {
      paths[name] = path
    },
  }
})
vi.mock('electron', () => ({ app }))

beforeEach(() => {
  app.project = newFolder()
  app.paths.userData = newFolder()
})
afterEach(() => vi.unstubAllEnvs())

const lying = { isPackaged: true, project: '/project', env: {} }

test.each([
  [
    'the project’s folder while it is not packaged',
    { ...lying, isPackaged: false, platform: 'linux', exe: '/usr/bin/electron' },
    '/project',
  ],
  [
    'beside the app on macOS',
    { ...lying, platform: 'darwin', exe: '/Volumes/Stick/Joint Action.app/Contents/MacOS/Joint Action' },
    '/Volumes/Stick',
  ],
  [
    'beside the AppImage',
    { ...lying, platform: 'linux', exe: '/tmp/.mount_x/joint', env: { APPIMAGE: '/media/stick/joint.AppImage' } },
    '/media/stick',
  ],
  ['beside the program on Linux', { ...lying, platform: 'linux', exe: '/media/stick/joint/joint' }, '/media/stick/joint'],
  [
    'beside the portable file on Windows',
    { ...lying, platform: 'win32', exe: 'C:\\Temp\\x\\joint.exe', env: { PORTABLE_EXECUTABLE_DIR: 'E:\\Companion' } },
    'E:\\Companion',
  ],
  ['beside the program on Windows', { ...lying, platform: 'win32', exe: 'E:\\Companion\\joint.exe' }, 'E:\\Companion'],
  [
    'not where an AppImage lies that only started this program',
    { ...lying, isPackaged: false, platform: 'linux', exe: '/usr/bin/electron', env: { APPIMAGE: '/opt/editor.AppImage' } },
    '/project',
  ],
] as const)('the file `portable` is looked for %s', (_where, how, folder) => expect(besideProgram(how)).toBe(folder))

test('a file called portable keeps the data beside the program', () => {
  const usual = app.paths.userData
  expect(settleDataFolder().kind).toBe('usual')
  expect(app.paths.userData).toBe(usual)
  writeFileSync(join(app.project, 'portable'), '')
  expect(settleDataFolder().kind).toBe('portable')
  expect(app.paths.userData).toBe(join(app.project, 'data'))
})

test('a data folder on a stick that nothing can be written to is told', () => {
  writeFileSync(join(app.project, 'portable'), '')
  writeFileSync(join(app.project, 'data'), 'a file stands where the folder should be')
  expect(() => settleDataFolder()).toThrow(/The folder .*data cannot be made\. If it is on a stick, look whether the stick is locked/)
})

test('a named folder on a drive that is not there is told, and nothing is made in its place', () => {
  const drive = join(newFolder(), 'drive')
  vi.stubEnv('COMPANION_DATA', join(drive, 'companion'))
  expect(() => settleDataFolder()).toThrow(/is not there\. Connect the drive or the stick/)
  expect(existsSync(drive)).toBe(false)
  mkdirSync(drive)
  expect(settleDataFolder().kind).toBe('named')
})

test('a named folder that held plans and is empty now is told, until somebody makes a place for them', () => {
  const usual = app.paths.userData ?? ''
  const folder = join(newFolder(), 'companion')
  const plans = join(folder, 'workspace', 'plans')
  vi.stubEnv('COMPANION_DATA', folder)
  // What lies in the temporary folder is never missed, and tests lie there.
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) vi.stubEnv(name, '/somewhere/else')
  const settled = settleDataFolder()
  mkdirSync(plans, { recursive: true })
  settled.remember()
  expect(readFileSync(join(usual, 'elsewhere.json'), 'utf8')).toContain('companion')
  app.paths.userData = usual
  settleDataFolder()
  rmSync(join(folder, 'workspace'), { recursive: true })
  app.paths.userData = usual
  expect(() => settleDataFolder()).toThrow(`To begin anew there, make the folder ${plans}.`)
  mkdirSync(plans, { recursive: true })
  expect(settleDataFolder().kind).toBe('named')
})
