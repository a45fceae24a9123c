/** Nothing typed is lost when the window is left, the machine sleeps or the program ends: the workspace settles first. */
import { app, type BrowserWindow, dialog, powerMonitor } from 'electron'
import type { Program } from './program'
import { rememberPlace } from './window'

type Ending = 'open' | 'settling' | 'settled'

/** Writes everything; when that fails the user chooses between staying and leaving. True means: go. */
async function isSettled({ workspace, window, say }: Program): Promise<boolean> {
  try {
    if (window && !window.isDestroyed()) await rememberPlace(window)
    await workspace.flush()
    await workspace.close()
    return true
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    const { response } = await dialog.showMessageBox({
      type: 'warning',
      message: say('dialog.not-saved'),
      detail: why,
      buttons: [say('dialog.stay'), say('dialog.leave')],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    })
    return response === 1
  }
}

/** Holds back closing and quitting until all is on the disk, then quits. */
function holdUntilSettled(program: Program, window: BrowserWindow): void {
  let ending: Ending = 'open'
  const hold = async (event: { preventDefault(): void }) => {
    if (ending === 'settled') return
    event.preventDefault()
    if (ending === 'settling') return
    ending = 'settling'
    ending = (await isSettled(program)) ? 'settled' : 'open'
    if (ending === 'settled') app.quit()
  }
  app.on('before-quit', hold)
  window.on('close', hold)
}

export function guardLifetime(program: Program, window: BrowserWindow): void {
  // What fails here is tried again by the workspace, which tells the page.
  const flush = () => void program.workspace.flush().catch(() => undefined)
  window.on('blur', flush)
  // Windows is about to end the session: there is no time to ask.
  window.on('query-session-end', flush)
  window.on('session-end', flush)
  powerMonitor.on('suspend', flush)
  powerMonitor.on('shutdown', flush)
  holdUntilSettled(program, window)
  app.on('window-all-closed', () => app.quit())
}
