/** Electron as the tests of the shell need it: events that are played by hand, a program that quits as Electron would. */
import { EventEmitter } from 'node:events'
import { vi } from 'vitest'
import { speak } from '../../content/words/say'
import type { Program } from '../../electron/program'
import type { Workspace } from '../../electron/workspace/workspace'

/** Emits an event that listeners may prevent; tells whether one did. */
export function isPrevented(emitter: EventEmitter, event: string): boolean {
  const preventDefault = vi.fn()
  emitter.emit(event, { preventDefault })
  return preventDefault.mock.calls.length > 0
}

class App extends EventEmitter {
  hasQuit = false
  isFirst = true
  userData = ''
  quit = vi.fn(() => {
    this.hasQuit ||= !isPrevented(this, 'before-quit')
  })
  getPath = () => this.userData
  requestSingleInstanceLock = () => this.isFirst
}

export const electron = {
  app: new App(),
  powerMonitor: new EventEmitter(),
  dialog: { showMessageBox: vi.fn(async () => ({ response: 0 })), showErrorBox: vi.fn() },
  nativeTheme: {},
  screen: {},
  BrowserWindow: EventEmitter,
}

class Window extends EventEmitter {
  webContents = Object.assign(new EventEmitter(), { send: vi.fn() })
  loadURL = vi.fn(async () => {})
  show = vi.fn()
  focus = vi.fn()
  isMinimized = () => false
  isMaximized = () => false
  isDestroyed = () => false
  getNormalBounds = () => ({ x: 0, y: 0, width: 800, height: 600 })
}

/** A program with a window that nobody sees. The page listens from the first moment. */
export function programWith(workspace: Workspace) {
  const window = new Window()
  const program = { workspace, say: speak('en'), window, whenPageListens: (run: () => void) => run() }
  return { window, program: program as unknown as Program & { window: Electron.BrowserWindow } }
}

/** As in a program that has just started. */
export function startAnew(userData: string): void {
  electron.app.removeAllListeners()
  electron.powerMonitor.removeAllListeners()
  Object.assign(electron.app, { hasQuit: false, isFirst: true, userData })
  vi.clearAllMocks()
}
