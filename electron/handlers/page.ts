/** What the page may ask about itself: finding text in it, printing it, and links that lead outside. */
import type { BrowserWindow } from 'electron'
import { type Handlers, tell } from '../ipc'
import { openOutside } from '../navigation'

function find(window: BrowserWindow, text: string, step: 'new' | 'next' | 'previous'): void {
  if (text === '') window.webContents.stopFindInPage('clearSelection')
  else window.webContents.findInPage(text, { findNext: step === 'new', forward: step !== 'previous' })
}

export const pageHandlers = (): Pick<Handlers, 'find' | 'stopFinding' | 'openLink' | 'printPage'> => ({
  find,
  stopFinding: (window) => window.webContents.stopFindInPage('keepSelection'),
  openLink: openOutside,
  printPage: (window) => window.webContents.print({}),
})

/** Passes on how many places were found. */
export function tellWhatIsFound(window: BrowserWindow): void {
  window.webContents.on('found-in-page', (_event, result) => {
    if (result.finalUpdate) tell(window, 'found', { match: result.activeMatchOrdinal, matches: result.matches })
  })
}
