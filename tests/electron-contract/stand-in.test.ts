/** The stand-in has every member in the contract, and throws where Electron would. */
import type { EventEmitter } from 'node:events'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { pageSide } from '../../electron/stand-in/page-side'
import { contract } from './contract'

const root = resolve(import.meta.dirname, '..', '..')
type StandIn = typeof import('../../electron/stand-in/stand-in')
let standIn: StandIn
let contents: object

/** A window that waits for its browser for ever. */
vi.mock('../../electron/stand-in/pages', () => ({ pageFor: () => new Promise(() => undefined), closeBrowsers: async () => undefined }))

const secure = { sandbox: true, contextIsolation: true, zoomMode: 'isolated' }

beforeAll(async () => {
  process.argv[1] = root
  vi.stubEnv('STAND_IN_HEADLESS', '1')
  standIn = await import('../../electron/stand-in/stand-in')
  const { Contents } = await import('../../electron/stand-in/contents')
  contents = new Contents()
})

/** What a preload gets when it asks for Electron. */
function inPage(): Record<string, object> {
  const origin = 'https://companion.invalid'
  const page = Object.assign(new EventTarget(), { top: {} as object })
  page.top = page
  vi.stubGlobal('window', page)
  vi.stubGlobal('location', { origin })
  let electron = {}
  pageSide({ origin: `${origin}/`, keys: [] }, (require) => {
    electron = require('electron') as object
  })
  vi.unstubAllGlobals()
  return electron as Record<string, object>
}

/** The object that an owner in the contract stands for. */
function played(owner: string): object {
  const things: Record<string, object> = {
    'BrowserWindow#': standIn.BrowserWindow.prototype,
    'webContents#': contents,
    'session#': standIn.session.defaultSession,
    'Menu#': standIn.Menu.buildFromTemplate([]),
  }
  return things[owner] ?? (standIn as unknown as Record<string, object>)[owner] ?? {}
}

const inPreload = contract.filter(({ call }) => /^(ipcRenderer|contextBridge)\./.test(call))
const events = contract.filter(({ call }) => call.includes("'"))
const members = contract.filter((line) => !inPreload.includes(line) && !events.includes(line) && /[.#]/.test(line.call))

test.each(members)('$call is played', ({ call }) => {
  const [, owner = '', name = ''] = /^(\w+#?)\.?(\w+)$/.exec(call) ?? []
  expect(name in played(owner)).toBe(true)
})

test.each(inPreload)('$call is played in the preload', ({ call }) => {
  const [owner = '', name = ''] = call.split('.')
  expect(name in (inPage()[owner] ?? {})).toBe(true)
})

test.each(events)('$call can be listened to', ({ call }) => {
  const [, owner = '', event = ''] = /^(\w+) '(.*)'$/.exec(call) ?? []
  const window = () => new standIn.BrowserWindow({ webPreferences: secure })
  const { app, powerMonitor } = standIn
  const emitter = owner === 'BrowserWindow' ? window() : { webContents: contents, app, powerMonitor }[owner]
  const heard = vi.fn()
  const { on, emit } = emitter as unknown as EventEmitter
  on.call(emitter, event, heard)
  emit.call(emitter, event, { preventDefault: () => undefined })
  expect(heard).toHaveBeenCalledOnce()
})

test('the program has its name and its folders', () => {
  standIn.app.setName('A name')
  expect(standIn.app.isPackaged).toBe(false)
  expect(standIn.app.getPath('userData')).toMatch(/A name$/)
  expect(standIn.app.getPath('documents')).toBe(join(homedir(), 'Documents'))
  expect(() => standIn.app.getPath('recent')).toThrow('does not know the folder recent')
})

test('the theme that was chosen is in force', () => {
  const { nativeTheme } = standIn
  for (const source of ['dark', 'light', 'system'] as const) {
    nativeTheme.themeSource = source
    expect([nativeTheme.themeSource, nativeTheme.shouldUseDarkColors]).toEqual([source, source === 'dark'])
  }
})

test('every remembered place is on a display', () => {
  const [display] = standIn.screen.getAllDisplays()
  expect(display?.workArea.x).toBeLessThan(-10_000)
  expect(display?.workArea.width).toBeGreaterThan(20_000)
})

test('there is one display', () => {
  const { screen } = standIn
  expect(screen.getAllDisplays()).toEqual([screen.getDisplayMatching({ x: 5_000, y: 0, width: 10, height: 10 })])
})

test('an error before any window is written out', () => {
  const written = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  standIn.dialog.showErrorBox('It cannot open', 'The disk is full.')
  expect(written).toHaveBeenCalledWith('It cannot open. The disk is full.')
  written.mockRestore()
})

describe('what is not played is refused by name', () => {
  test('members, events and options', () => {
    expect(() => (standIn.app as unknown as { getGPUInfo: unknown }).getGPUInfo).toThrow('app.getGPUInfo')
    expect(() => (standIn.shell as unknown as { beep: unknown }).beep).toThrow('shell.beep')
    expect(() => standIn.app.on('activate', () => undefined)).toThrow('activate of app')
    expect(() => new standIn.BrowserWindow({ kiosk: true, webPreferences: secure })).toThrow('kiosk of BrowserWindow')
    expect(() => new standIn.BrowserWindow({ webPreferences: { ...secure, webSecurity: false } })).toThrow('webSecurity')
    expect(() => new standIn.BrowserWindow({ webPreferences: { ...secure, zoomMode: 'default' } })).toThrow('zoomMode isolated only')
  })
  test('pages that are not locked in', () => {
    for (const webPreferences of [
      {},
      { sandbox: true, contextIsolation: false },
      { sandbox: true, contextIsolation: true, nodeIntegration: true },
    ])
      expect(() => new standIn.BrowserWindow({ webPreferences })).toThrow('sandboxed, isolated pages only')
  })
  test('permissions that are given', () => {
    const { defaultSession } = standIn.session
    expect(() => defaultSession.setPermissionCheckHandler(() => true)).toThrow('only deny')
    expect(() => defaultSession.setPermissionRequestHandler((_page, _what, decide) => decide(true))).toThrow('only deny')
    expect(() => defaultSession.setPermissionCheckHandler(null)).toThrow('only deny')
  })
})

test('what Electron refuses once it is ready is refused too', () => {
  standIn.protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }])
  standIn.app.setPath('userData', '/nowhere')
  expect(standIn.app.getPath('userData')).toBe('/nowhere')
  standIn.becomeReady()
  expect(() => standIn.protocol.registerSchemesAsPrivileged([])).toThrow('before the app is ready')
  expect(() => standIn.app.setPath('userData', '/elsewhere')).toThrow('before the app is ready')
  expect(() => standIn.app.enableSandbox()).toThrow('before the app is ready')
})
