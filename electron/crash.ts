/** A page that has crashed is loaded again. The program holds every edit, so nothing is lost but the place on the page. */
import type { BrowserWindow } from 'electron'
import { loadPage } from './window'

/** A page that crashes again at once would otherwise be loaded without end. */
const PAUSE = 10_000

export function reloadAfterCrash(window: BrowserWindow): void {
  let last = 0
  window.webContents.on('render-process-gone', () => {
    if (window.isDestroyed() || Date.now() - last < PAUSE) return
    last = Date.now()
    loadPage(window).catch(() => undefined)
  })
}
