/** Nothing typed is lost when the window is left, the machine sleeps or the program ends: the workspace settles first. */
import { app, type BrowserWindow, dialog, powerMonitor } from 'electron'
import type { Program } from './program'
import { rememberPlace } from './window'

type Ending = 'open' | 'settling' | 'settled'

/** Why something typed is not on the disk after the workspace has settled; undefined when all is. */
async function whyNotSettled({ workspace, unsaved }: Program): Promise<string | undefined> {
  try {
    await workspace.flush()
    return unsaved.why()
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

async function leavesAnyway({ say }: Program, why: string): Promise<boolean> {
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

/** Writes everything; when that fails the user chooses between staying and leaving. True means: go. */
async function isSettled(program: Program): Promise<boolean> {
  const { workspace, window } = program
  if (window && !window.isDestroyed()) await rememberPlace(window)
  const why = await whyNotSettled(program)
  if (why !== undefined && !(await leavesAnyway(program, why))) return false
  await workspace.close().catch(() => undefined)
  return true
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
