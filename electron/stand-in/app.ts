/** Electron's `app`: names, folders, being ready, quitting. */
import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import type Electron from 'electron'
import { PlayedEvents } from './events'
import { holdLock } from './instance'
import { refusing } from './refuse'

const EVENTS = ['before-quit', 'will-quit', 'window-all-closed', 'second-instance', 'open-file', 'web-contents-created']
const root = resolve(process.argv[1] ?? '.')

let ready = false
let begin = () => {}
const whenReady = new Promise<void>((done) => {
  begin = done
})

/** Electron refuses some calls once it is ready; so does the stand-in. */
export function refuseWhenReady(call: string): void {
  if (ready) throw new Error(`${call} must be called before the app is ready.`)
}
/** Called by `start` when the program's first file has run, which is when Electron becomes ready. */
export function becomeReady(): void {
  ready = true
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.quit())
  begin()
}

const systemFolders: Partial<Record<NodeJS.Platform, string | undefined>> = {
  win32: process.env.APPDATA,
  darwin: join(homedir(), 'Library', 'Application Support'),
}
const settings = systemFolders[process.platform] ?? process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config')
const paths: Record<string, string> = { documents: join(homedir(), 'Documents') }

/** The browser's own folder is the program's, unless it is told otherwise. */
const ownFolders = ['userData', 'sessionData']

/** Ends the program: windows first, as they may object, then the browsers. Filled in by the windows. */
export const ending = { closeWindows: () => true, closeBrowsers: async () => {} }
let quitting = false
export const isQuitting = () => quitting

class App extends PlayedEvents implements Played {
  name = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { productName: string }).productName
  readonly isPackaged = false

  setName(name: string) {
    this.name = name
  }
  getAppPath() {
    return root
  }
  getPath(name: string) {
    const path = paths[name] ?? (ownFolders.includes(name) ? (paths.userData ?? join(settings, this.name)) : undefined)
    if (!path) throw new Error(`The stand-in for Electron does not know the folder ${name}.`)
    return path
  }
  setPath(name: string, path: string) {
    refuseWhenReady('app.setPath')
    paths[name] = path
  }
  enableSandbox() {
    refuseWhenReady('app.enableSandbox')
  }
  requestSingleInstanceLock(data: Record<string, unknown> = {}) {
    return holdLock(this.getPath('userData'), data, (other) => this.emit('second-instance', {}, [], '', other))
  }
  whenReady() {
    return whenReady
  }
  quit() {
    if (this.emitPreventable('before-quit')) return
    quitting = true
    quitting = ending.closeWindows()
    if (quitting && !this.emitPreventable('will-quit')) this.exit(0)
  }
  exit(code = 0) {
    const late = setTimeout(() => process.exit(code), 3_000)
    void ending.closeBrowsers().finally(() => {
      clearTimeout(late)
      process.exit(code)
    })
  }
}

type Played = Pick<
  Electron.App,
  | 'isPackaged'
  | 'setName'
  | 'getAppPath'
  | 'getPath'
  | 'setPath'
  | 'enableSandbox'
  | 'requestSingleInstanceLock'
  | 'whenReady'
  | 'quit'
  | 'exit'
>

export const app = refusing('app', new App('app', EVENTS))
