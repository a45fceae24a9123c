/** The window that the room sees: never more than one. It shows what the presenter hands it, and can ask for nothing else. */
import { type BrowserWindow, powerSaveBlocker, screen } from 'electron'
import type { BridgeEvents, BridgeMethod } from '../content/model/bridge'
import type { WallPress, WallView } from '../content/session/present/wall'
import { tell } from './ipc'
import type { Program } from './program'
import { wallPlace } from './wall-place'
import { loadWallPage, makeWallWindow } from './window'

/** A page that stops working again at once would otherwise be loaded without end. */
const PAUSE = 10_000
const MAY_ASK: readonly BridgeMethod[] = ['wallView', 'pressOnWall']

/** What the room sees now, whether its window is open or not. */
const wall: { window: BrowserWindow | undefined; view: WallView | null } = { window: undefined, view: null }

/** What stands on a wall must not lead to anybody's plan. The page is told apart by its window, as it could change its address. */
export const mayAsk = (window: BrowserWindow, method: BridgeMethod): boolean =>
  window.webContents.id !== wall.window?.webContents.id || MAY_ASK.includes(method)

function tellPresenter({ window }: Program, what: BridgeEvents['wallIs']): void {
  if (window) tell(window, 'wallIs', what)
}

// Closed meanwhile, it need not be there any more.
const load = (window: BrowserWindow): Promise<void> => loadWallPage(window).catch(() => undefined)

function reloadAfterCrash(window: BrowserWindow): void {
  let last = 0
  window.webContents.on('render-process-gone', () => {
    const isAgain = Date.now() - last < PAUSE
    last = Date.now()
    if (isAgain) closeWall()
    else if (!window.isDestroyed()) void load(window)
  })
}

function watch(program: Program, window: BrowserWindow): void {
  // Nobody touches the machine while the room talks, and the wall must not go dark.
  const awake = powerSaveBlocker.start('prevent-display-sleep')
  window.on('closed', () => {
    powerSaveBlocker.stop(awake)
    wall.window = undefined
    tellPresenter(program, { kind: 'closed' })
  })
  reloadAfterCrash(window)
}

/** Opens it beside the program's own window or, where there is a second display, on all of that. One that is open comes to the front. */
export async function openWall(program: Program): Promise<void> {
  const { window } = program
  if (!window || window.isDestroyed()) return
  if (wall.window) {
    // The presenter may have been loaded anew since.
    tellPresenter(program, { kind: 'open' })
    return wall.window.focus()
  }
  const opened = makeWallWindow(wallPlace(screen.getAllDisplays(), screen.getDisplayMatching(window.getBounds())))
  wall.window = opened
  watch(program, opened)
  tellPresenter(program, { kind: 'open' })
  await load(opened)
}

export const closeWall = (): void => wall.window?.close()

export function showOnWall(view: WallView): void {
  wall.view = view
  if (wall.window) tell(wall.window, 'wall', view)
}

export const wallView = (): WallView | null => wall.view

export const pressOnWall = (program: Program, press: WallPress): void => tellPresenter(program, { kind: 'pressed', press })
