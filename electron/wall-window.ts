/** The window that the room sees. It shows what the presenter hands it, and can ask for nothing else. */
import { type BrowserWindow, screen } from 'electron'
import type { BridgeMethod } from '../content/model/bridge'
import type { WallPress, WallView } from '../content/session/wall'
import { tell } from './ipc'
import type { Program } from './program'
import { wallPlace } from './wall-place'
import { loadWallPage, makeWallWindow } from './window'

/** A page that stops working again at once would otherwise be loaded without end. */
const PAUSE = 10_000

let wall: BrowserWindow | undefined

const MAY_ASK: readonly BridgeMethod[] = ['wallView', 'pressOnWall']

/** What stands on a wall must not lead to anybody's plan. The page is told apart by its window, as it could change its address. */
export const mayAsk = (window: BrowserWindow, method: BridgeMethod): boolean =>
  window.webContents.id !== wall?.webContents.id || MAY_ASK.includes(method)

export class Wall {
  readonly #program: Program
  /** What the room sees now. */
  view: WallView | null = null

  constructor(program: Program) {
    this.#program = program
  }

  /** There is never more than one. */
  async open(): Promise<void> {
    const { window: main } = this.#program
    if (wall) return wall.focus()
    if (!main || main.isDestroyed()) return
    const opened = makeWallWindow(wallPlace(screen.getAllDisplays(), screen.getDisplayMatching(main.getBounds())))
    wall = opened
    opened.on('closed', () => {
      wall = undefined
      this.#tell({ kind: 'closed' })
    })
    main.once('closed', () => this.close())
    this.#reloadAfterCrash(opened)
    this.#tell({ kind: 'open' })
    // Closed again before it was there.
    await loadWallPage(opened).catch(() => undefined)
  }

  close(): void {
    if (wall && !wall.isDestroyed()) wall.destroy()
  }

  show(view: WallView): void {
    this.view = view
    if (wall) tell(wall, 'wall', view)
  }

  press(press: WallPress): void {
    this.#tell({ kind: 'pressed', press })
  }

  #tell(what: Parameters<typeof tell<'wallIs'>>[2]): void {
    if (this.#program.window) tell(this.#program.window, 'wallIs', what)
  }

  #reloadAfterCrash(window: BrowserWindow): void {
    let last = 0
    window.webContents.on('render-process-gone', () => {
      const isAgain = Date.now() - last < PAUSE
      last = Date.now()
      if (isAgain) this.close()
      else if (!window.isDestroyed()) loadWallPage(window).catch(() => undefined)
    })
  }
}
