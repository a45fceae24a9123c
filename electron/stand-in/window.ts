/** Electron's `BrowserWindow`: a program window of the browser, or a page of a headless one when it is not to be seen. */
import type Electron from 'electron'
import type { Page } from 'playwright-core'
import { app, ending, isQuitting } from './app'
import { debuggerAddress, isHeadless } from './browser'
import { Contents } from './contents'
import { PlayedEvents } from './events'
import { closeBrowsers, pageFor } from './pages'
import { PlaceKeeper } from './place'
import { onlyKnown, refusing } from './refuse'

const EVENTS = ['close', 'closed', 'blur', 'focus', 'query-session-end', 'session-end']
const SIZES = ['width', 'height', 'x', 'y', 'minWidth', 'minHeight']
const OPTIONS = [...SIZES, 'parent', 'title', 'backgroundColor', 'show', 'autoHideMenuBar', 'webPreferences']
const PREFERENCES = [
  'preload',
  'sandbox',
  'contextIsolation',
  'nodeIntegration',
  'webviewTag',
  'spellcheck',
  'backgroundThrottling',
  'zoomMode',
]

const windows = new Set<StandInWindow>()

function mustBeSecure({ sandbox, contextIsolation, nodeIntegration, webviewTag }: Electron.WebPreferences): void {
  if (sandbox && contextIsolation && !nodeIntegration && !webviewTag) return
  throw new Error('The stand-in for Electron plays sandboxed, isolated pages only.')
}

/** In Electron pages of one address are zoomed together otherwise; here each has a size of its own. */
function mustZoomApart({ zoomMode }: Electron.WebPreferences): void {
  if (zoomMode !== 'isolated') throw new Error('The stand-in for Electron plays the zoomMode isolated only.')
}

class StandInWindow extends PlayedEvents {
  readonly webContents = refusing('webContents', new Contents())
  private readonly opening: Promise<Page>
  private place: PlaceKeeper | undefined
  private destroyed = false
  private gone = false
  private readonly options: Electron.BrowserWindowConstructorOptions

  constructor(options: Electron.BrowserWindowConstructorOptions = {}) {
    super('BrowserWindow', EVENTS)
    this.options = options
    onlyKnown('BrowserWindow', options, OPTIONS)
    onlyKnown('webPreferences', options.webPreferences ?? {}, PREFERENCES)
    mustBeSecure(options.webPreferences ?? {})
    mustZoomApart(options.webPreferences ?? {})
    windows.add(this)
    this.opening = this.open()
    this.opening.catch(ignore)
  }

  private async open(): Promise<Page> {
    const page = await pageFor(this.options, this.webContents)
    const { width = 800, height = 600, x = 0, y = 0, webPreferences } = this.options
    this.place = new PlaceKeeper(page, { bounds: { x, y, width, height }, maximized: false })
    this.webContents.place = this.place
    if (!isHeadless && this.options.show !== false && windows.size > 1) await this.place.put({ width, height }).catch(ignore)
    await this.webContents.attach(page, webPreferences?.preload ?? '')
    page.on('close', () => this.leave())
    page.on('crash', () => this.webContents.emit('render-process-gone', {}, { reason: 'crashed' }))
    // The browser's own dialogs stay open for the user; without a listener they would be dismissed.
    if (!isHeadless) page.on('dialog', ignore)
    return page
  }

  async loadURL(url: string) {
    await this.opening
    await this.webContents.load(url)
    if (this.options.show === false) return
    if (process.env.STAND_IN_DEBUG === '1') process.stdout.write(`stand-in: devtools ${debuggerAddress()}\n`)
    if (!isHeadless) setInterval(() => void this.place?.look().catch(ignore), 1_000).unref()
  }

  /** The user has closed the window; it cannot be held back, but the program still gets to settle. */
  private leave() {
    this.gone = true
    if (!this.destroyed && !this.emitPreventable('close')) this.destroy()
  }

  /** True when nobody objects. */
  close() {
    if (!this.destroyed && this.emitPreventable('close')) return false
    this.destroy()
    return true
  }

  destroy() {
    if (this.destroyed) return
    this.destroyed = true
    windows.delete(this)
    for (const window of windows) if (window.isBelow(this)) window.destroy()
    if (!this.gone && !isQuitting()) void this.opening.then((page) => page.close()).catch(ignore)
    this.emit('closed')
    if (windows.size === 0 && !isQuitting() && !app.emit('window-all-closed')) app.quit()
  }

  /** Whether it goes with another window. */
  private isBelow(parent: StandInWindow) {
    return (this.options.parent as unknown as StandInWindow | undefined)?.webContents.id === parent.webContents.id
  }
  isDestroyed() {
    return this.destroyed
  }
  show() {}
  focus() {
    void this.opening.then((page) => page.bringToFront()).catch(ignore)
  }
  restore() {}
  isMinimized() {
    return false
  }
  maximize() {
    void this.opening.then(() => this.place?.maximize()).catch(ignore)
  }
  isMaximized() {
    return this.place?.place.maximized ?? false
  }
  getNormalBounds() {
    return this.place?.place.bounds ?? { x: 0, y: 0, width: 1280, height: 800 }
  }
  getBounds() {
    return this.getNormalBounds()
  }
  /** Asks a yes-or-no question in the page. */
  async confirm(question: string): Promise<boolean | undefined> {
    if (this.gone || isHeadless || this.options.show === false) return undefined
    return (await this.opening).evaluate((text) => confirm(text), question)
  }

  static fromWebContents(contents: object) {
    return [...windows].find((window) => window.webContents.id === (contents as Contents).id) ?? null
  }
}

/** The answer from the first window that can be asked. */
export async function askInPage(question: string): Promise<boolean | undefined> {
  for (const window of windows) {
    const agreed = await window.confirm(question)
    if (agreed !== undefined) return agreed
  }
  return undefined
}

const ignore = () => undefined

ending.closeWindows = () => [...windows].every((window) => window.close())
ending.closeBrowsers = closeBrowsers

export const BrowserWindow = refusing(
  'BrowserWindow',
  new Proxy(StandInWindow, {
    construct: (window, [options]) => refusing('BrowserWindow', new window(options)),
  }),
)
