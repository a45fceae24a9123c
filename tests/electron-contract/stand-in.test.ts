/** The stand-in has every member in the contract, and throws where Electron would. */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { contract } from './contract'

const root = resolve(import.meta.dirname, '..', '..')
type StandIn = typeof import('../../electron/stand-in/stand-in')
let standIn: StandIn
let contents: object

beforeAll(async () => {
  process.argv[1] = root
  vi.stubEnv('STAND_IN_HEADLESS', '1')
  standIn = await import('../../electron/stand-in/stand-in')
  const { Contents } = await import('../../electron/stand-in/contents')
  contents = new Contents()
})

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
  expect(readFileSync(join(root, 'electron', 'stand-in', 'page-side.ts'), 'utf8')).toContain(`${call.split('.')[1]}: (`)
})

test.each(events)('$call can be listened to', ({ call }) => {
  const [, owner = '', event = ''] = /^(\w+) '(.*)'$/.exec(call) ?? []
  const known = { webContents: contents, app: standIn.app, powerMonitor: standIn.powerMonitor }[owner]
  if (known) (known as StandIn['app']).on(event, () => undefined)
  else expect(readFileSync(join(root, 'electron', 'stand-in', 'window.ts'), 'utf8')).toContain(`'${event}'`)
})

describe('what is not played is refused by name', () => {
  test('members, events and options', () => {
    expect(() => (standIn.app as unknown as { getGPUInfo: unknown }).getGPUInfo).toThrow('app.getGPUInfo')
    expect(() => (standIn.shell as unknown as { beep: unknown }).beep).toThrow('shell.beep')
    expect(() => standIn.app.on('activate', () => undefined)).toThrow('activate of app')
    const secure = { sandbox: true, contextIsolation: true }
    expect(() => new standIn.BrowserWindow({ kiosk: true, webPreferences: secure })).toThrow('kiosk of BrowserWindow')
    expect(() => new standIn.BrowserWindow({ webPreferences: { ...secure, webSecurity: false } })).toThrow('webSecurity')
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
  expect(() => standIn.app.getPath('recent')).toThrow('does not know the folder recent')
})
