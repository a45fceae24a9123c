/** Puts a backup in the place of the workspace while the program runs, and begins anew with what is there then. */
import { dirname } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import type { Kept, Notice } from '../content/model/bridge'
import { tell } from './ipc'
import type { Program } from './program'
import { loadPage } from './window'
import type { Held } from './workspace/backup/backups'
import { clearFresh } from './workspace/backup/beside'
import { finishSwap } from './workspace/backup/finish-swap'
import { swapFolders } from './workspace/backup/swap'
import { realDisk } from './workspace/disk'
import { whyNotWritten } from './workspace/disk-trouble'
import { momentInWords, unreadable } from './workspace/notices'

const restored = ({ from, at, before }: Pick<Held, 'from' | 'at' | 'before'>): Notice => ({
  key: from === 'backup' ? 'backup-restored' : 'brought-back',
  values: { when: momentInWords(new Date(at)), file: before },
})

/** The page stands on plans that are no longer open: it is loaded anew, at the first screen, and told. */
function beginAnew(program: Program, window: BrowserWindow, notice: Notice): void {
  program.pageLeaves()
  program.whenPageListens(() => tell(window, 'notice', notice))
  // After the answer that is on its way.
  setImmediate(() => void loadPage(window).catch(() => undefined))
}

/** Neither folder can be put in its place: the program must not go on with an empty one. The next start settles it. */
function giveUp({ say, folder }: Program): Kept {
  dialog.showErrorBox(say('dialog.backup-stuck'), say('backup.stuck', { folder: dirname(folder) }))
  app.exit(1)
  return { kind: 'failed', why: say('dialog.backup-stuck') }
}

export async function restoreHeld(program: Program, window: BrowserWindow, held: Held | undefined): Promise<Kept> {
  const { say, folder } = program
  if (!held) return { kind: 'failed', why: say('backup.let-go') }
  await program.workspace.flush()
  const [why] = program.workspace.unsaved()
  // What is kept beside would lack it.
  if (why !== undefined) return { kind: 'failed', why: say('backup.not-restored', { why }) }
  try {
    // All is on the disk: what else goes wrong here concerns a folder that is put beside.
    await program.workspace.close().catch(() => undefined)
    const { from, fresh, before, at } = held
    const { done, error } = await swapFolders(realDisk, folder, { from, fresh, before, at })
    program.workspace = await program.openWorkspace()
    await program.backups.letGo()
    const failed = done ? '' : say('backup.not-restored', { why: whyNotWritten(error) })
    beginAnew(program, window, done ? restored(held) : unreadable('', failed))
    return done ? { kind: 'kept' } : { kind: 'failed', why: failed }
  } catch {
    return giveUp(program)
  }
}

/** At the start, before the workspace is opened: what a power cut has left half done. Answers with what the page is told. */
export async function settleRestoring(folder: string, stuck: () => string): Promise<Notice | undefined> {
  const swapped = await finishSwap(realDisk, folder).catch(() => {
    throw new Error(stuck())
  })
  await clearFresh(realDisk, folder)
  if (!swapped) return undefined
  return swapped.kind === 'done' ? restored(swapped.journal) : { key: 'backup-back', values: {} }
}
