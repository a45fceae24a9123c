/** Nothing typed is lost when the window is left, the machine sleeps or the program ends: the workspace settles first. */
import { app, type BrowserWindow, dialog, powerMonitor } from 'electron'
import type { Program } from './program'
import { rememberPlace } from './window'

type Ending = 'open' | 'settling' | 'settled'
type Preventable = { preventDefault(): void }

/** Why something typed is not on the disk after the workspace has settled; empty when all is. */
async function whyNotSettled({ workspace }: Program): Promise<readonly string[]> {
  try {
    await workspace.flush()
    return workspace.unsaved()
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  }
}

async function leavesAnyway({ say }: Program, why: readonly string[]): Promise<boolean> {
  const { response } = await dialog.showMessageBox({
    type: 'warning',
    message: say('dialog.not-saved'),
    // Several plans mostly fail for the same reason.
    detail: [...new Set(why)].join('\n'),
    buttons: [say('dialog.stay'), say('dialog.leave')],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  })
  return response === 1
}

/**
 * Writes everything; when that fails the user chooses between staying and leaving. True means: go. Edits are taken until the
 * workspace closes, which writes those that came last.
 */
async function isSettled(program: Program): Promise<boolean> {
  const { workspace, window } = program
  if (window && !window.isDestroyed()) await rememberPlace(window)
  const why = await whyNotSettled(program)
  if (why.length > 0 && !(await leavesAnyway(program, why))) return false
  await workspace.close().catch(() => undefined)
  return true
}

/** Holds back closing and quitting until all is on the disk, then quits. */
function holdUntilSettled(program: Program, window: BrowserWindow): void {
  let ending: Ending = 'open'
  const hold = async (event: Preventable) => {
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

/** The end of the session waits until the program has quit, which writes everything first. */
function holdSession(program: Program, window: BrowserWindow, flush: () => void): void {
  const holdWhileWeQuit = (event: Preventable) => {
    event.preventDefault()
    flush()
    app.quit()
  }
  // Windows names a program that holds up the end of the session: only one that has something to write does.
  window.on('query-session-end', (event) => {
    if (program.workspace.unsaved().length > 0) holdWhileWeQuit(event)
  })
  // Electron's types leave out the event, which its description names.
  powerMonitor.on('shutdown', holdWhileWeQuit as () => void)
}

export function guardLifetime(program: Program, window: BrowserWindow): void {
  // What fails here is tried again by the workspace, which tells the page.
  const flush = () => void program.workspace.flush().catch(() => undefined)
  window.on('blur', flush)
  // Whoever was elsewhere may have changed a plan there, or a program that keeps folders in step has.
  window.on('focus', () => void program.workspace.lookAround().catch(() => undefined))
  // Too late to hold anything back.
  window.on('session-end', flush)
  powerMonitor.on('suspend', flush)
  holdSession(program, window, flush)
  holdUntilSettled(program, window)
  app.on('window-all-closed', () => app.quit())
}
