/** The program's first file: a window, or one thing done for the command line. */
import { resolve } from 'node:path'
import { app, dialog, ipcMain } from 'electron'
import { speak } from '../content/words/say'
import { PAGE } from './address'
import { type Request, requestOf } from './command-line'
import { borrowDataFolder, settleDataFolder } from './data-folder'
import { collectOpenedFiles, collectSecondStarts, handOver } from './hand-over'
import { setHandlers } from './handlers/document-pages'
import { figureHandlers } from './handlers/figures'
import { serve } from './ipc'
import { guardPages, homeAddress } from './navigation'
import { mayStart } from './only-start'
import { openProgram, prepareSession, workspaceFolder } from './open-program'
import { announceScheme } from './protocol'
import { runCommand } from './run-command'

/** A packaged program is called by its own name; otherwise the name of its folder comes first. */
const request = requestOf(process.argv.slice(app.isPackaged ? 1 : 2))

app.setName(speak('en')('app.name'))
announceScheme()
app.enableSandbox()
guardPages(homeAddress(PAGE))

async function openWindow(plan: string): Promise<void> {
  const takeOpenedFiles = collectOpenedFiles()
  const takeSecondStarts = collectSecondStarts()
  try {
    const data = settleDataFolder()
    if (!(await mayStart(plan, workspaceFolder()))) return app.quit()
    await app.whenReady()
    const program = await openProgram()
    data.remember()
    takeSecondStarts(program)
    takeOpenedFiles((path) => void handOver(program, path))
    if (plan !== '') await handOver(program, plan)
  } catch (error) {
    // Before that, Linux shows no box.
    await app.whenReady()
    dialog.showErrorBox(speak('en')('start.cannot-open'), error instanceof Error ? error.message : String(error))
    app.exit(1)
  }
}

async function doCommand(asked: Exclude<Request, { kind: 'window' }>): Promise<void> {
  borrowDataFolder()
  // The hidden window comes and goes; the command decides when the program ends.
  app.on('window-all-closed', () => undefined)
  await app.whenReady()
  prepareSession()
  serve(ipcMain, { ...figureHandlers, ...setHandlers }, homeAddress(PAGE))
  const { ok, line } = await runCommand(asked)
  const stream = ok ? process.stdout : process.stderr
  stream.write(`${line}\n`, () => app.exit(ok ? 0 : 1))
}

if (request.kind === 'window') void openWindow(request.plan ? resolve(request.plan) : '')
else void doCommand(request)
