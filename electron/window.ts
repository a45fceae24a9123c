/** The program's window, and those that draw figures and set documents. */
import { join } from 'node:path'
import { app, BrowserWindow, type BrowserWindowConstructorOptions, nativeTheme, screen } from 'electron'
import { speak } from '../content/words/say'
import { DOCUMENT_PAGE, FIGURE_PAGE, PAGE, WALL_PAGE } from './address'
import { homeAddress } from './navigation'
import { readSmallFile, writeSmallFile } from './small-file'
import { FIRST_STATE, openingPlace, SMALLEST, WindowState } from './window-state'

/** Warm paper and dark ink, so that the window does not flash before the page has drawn. */
const background = () => (nativeTheme.shouldUseDarkColors ? '#1c1a17' : '#faf6ec')

const secure = (): NonNullable<BrowserWindowConstructorOptions['webPreferences']> => ({
  preload: join(app.getAppPath(), 'out', 'preload', 'preload.cjs'),
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webviewTag: false,
  // On Windows and Linux the spelling checker would download dictionaries.
  spellcheck: false,
  // Zoom belongs to the address otherwise: a page made larger for one person would grow on the wall and in documents as well.
  zoomMode: 'isolated',
})

const statePath = () => join(app.getPath('userData'), 'window-state.json')

/** A place that cannot be remembered must not keep the window from closing. */
export async function rememberPlace(window: BrowserWindow): Promise<void> {
  const { x, y, width, height } = window.getNormalBounds()
  const state: WindowState = { place: { x, y, width, height }, maximized: window.isMaximized() }
  await writeSmallFile(statePath(), state).catch(() => undefined)
}

/** Opens the program's window. The page is loaded by the caller, once it listens to the window. */
export function makeWindow(): BrowserWindow {
  const state = readSmallFile<WindowState>(statePath(), WindowState, FIRST_STATE)
  const displays = screen.getAllDisplays().map((display) => display.workArea)
  const window = new BrowserWindow({
    ...openingPlace(state, displays),
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    title: speak('en')('app.name'),
    backgroundColor: background(),
    webPreferences: secure(),
  })
  if (state.maximized) window.maximize()
  return window
}

/** What has started the program (see `start/run-electron.ts`) hears that there is a window. It may have gone meanwhile. */
const tellStarter = () => void process.send?.('shown', undefined, undefined, () => undefined)

export async function loadPage(window: BrowserWindow): Promise<void> {
  await window.loadURL(homeAddress(PAGE))
  tellStarter()
}

/** A window nobody sees, for drawing figures and for setting documents. It must not slow down because it is hidden. */
export function makeFigureWindow(): BrowserWindow {
  return new BrowserWindow({
    show: false,
    width: 1280,
    height: 800,
    webPreferences: { ...secure(), backgroundThrottling: false },
  })
}

export const loadFigurePage = (window: BrowserWindow): Promise<void> => window.loadURL(homeAddress(PAGE) + FIGURE_PAGE)

/** Shows a document while it is printed: Electron has no preview of its own. It goes with the window it belongs to. */
export function makePrintWindow(parent: BrowserWindow): BrowserWindow {
  const webPreferences = { ...secure(), backgroundThrottling: false }
  return new BrowserWindow({ parent, width: 900, height: 800, title: speak('en')('app.name'), backgroundColor: '#ffffff', webPreferences })
}

export const loadDocumentPage = (window: BrowserWindow): Promise<void> => window.loadURL(homeAddress(PAGE) + DOCUMENT_PAGE)

/** What a room sees. Before the page has drawn, and where it shows nothing, the wall stays dark. */
export function makeWallWindow(place: Pick<BrowserWindowConstructorOptions, 'x' | 'y' | 'width' | 'height' | 'fullscreen'>): BrowserWindow {
  const webPreferences = { ...secure(), backgroundThrottling: false }
  return new BrowserWindow({ ...place, title: speak('en')('app.name'), backgroundColor: '#141210', autoHideMenuBar: true, webPreferences })
}

export const loadWallPage = (window: BrowserWindow): Promise<void> => window.loadURL(homeAddress(PAGE) + WALL_PAGE)
