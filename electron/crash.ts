/** A page that has crashed is loaded again. The program holds every edit, so nothing is lost but the place on the page. */
import { app, type BrowserWindow, dialog } from 'electron'
import type { Program } from './program'
import { loadPage } from './window'

/** A page that crashes again at once would otherwise be loaded without end. */
const PAUSE = 10_000

function load(window: BrowserWindow): void {
  if (!window.isDestroyed()) loadPage(window).catch(() => undefined)
}

/** Rather than leave an empty window, the program says that everything is saved, and ends. */
async function giveUp({ workspace, say }: Program, window: BrowserWindow): Promise<void> {
  await workspace.flush().catch(() => undefined)
  if (workspace.unsaved().length > 0) {
    // The disk did not take everything: what it lacks is here as long as the program runs, and the page can say so.
    setTimeout(() => load(window), PAUSE)
    return
  }
  dialog.showErrorBox(say('dialog.crashed'), say('dialog.crashed.text'))
  app.quit()
}

export function reloadAfterCrash(program: Program, window: BrowserWindow): void {
  let last = 0
  window.webContents.on('render-process-gone', () => {
    if (window.isDestroyed()) return
    const isAgain = Date.now() - last < PAUSE
    last = Date.now()
    if (isAgain) void giveUp(program, window)
    else load(window)
  })
}
