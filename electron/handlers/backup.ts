/** What the page may ask about backups of the whole workspace: places are asked for here, and a restored one is put in its place. */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import type { BackupStep } from '../../content/model/backup'
import type { Kept, Saved } from '../../content/model/bridge'
import { version } from '../../package.json'
import { withEnding } from '../file-name'
import { type Handlers, tell } from '../ipc'
import type { Program } from '../program'
import { restoreHeld } from '../restore-backup'

type Asked = 'makeBackup' | 'lookAtBackup' | 'listBeside' | 'lookBeside' | 'restoreBackup' | 'letBackupGo'

const TELL_EVERY = 100
/** Two months, as the first screen then asks. */
const ASK_AFTER = 60

const two = (number: number): string => String(number).padStart(2, '0')
const dayOf = (date: Date): string => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`

function inDays(days: number): string {
  const date = new Date()
  date.setDate(date.getDate() + days)
  return dayOf(date)
}

/** Told now and then: thousands of files go by. */
function teller(window: BrowserWindow): (step: BackupStep) => void {
  let told = 0
  return (step) => {
    if (window.isDestroyed() || Date.now() - told < TELL_EVERY) return
    told = Date.now()
    tell(window, 'backingUp', step)
  }
}

const folderOffered = ({ settings }: Program): string => {
  const { folder } = settings.read().backup
  return folder !== '' && existsSync(folder) ? folder : app.getPath('documents')
}
const filtersOf = ({ say }: Program) => [{ name: say('dialog.backup-file'), extensions: ['zip'] }]

async function write(program: Program, window: BrowserWindow, path: string): Promise<Saved> {
  const { say } = program
  await program.workspace.flush()
  const [why] = program.workspace.unsaved()
  if (why !== undefined) return { kind: 'failed', why: say('backup.not-written', { why }) }
  const saved = await program.backups.write({ path, program: version, onStep: teller(window) })
  // What is remembered of it is no reason to say that it failed.
  const backup = { at: new Date().toISOString(), folder: dirname(path), askFrom: inDays(ASK_AFTER) }
  if (saved.kind === 'saved') await program.settings.set({ backup }).catch(() => undefined)
  return saved
}

async function makeBackup(program: Program, window: BrowserWindow): Promise<Saved> {
  const { say } = program
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: say('dialog.back-up'),
    defaultPath: join(folderOffered(program), `${say('backup.file', { day: dayOf(new Date()) })}.zip`),
    filters: filtersOf(program),
  })
  return canceled || !filePath ? { kind: 'cancelled' } : write(program, window, withEnding(filePath, 'zip'))
}

async function lookAtBackup(program: Program, window: BrowserWindow) {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: program.say('dialog.restore-backup'),
    defaultPath: folderOffered(program),
    filters: filtersOf(program),
    properties: ['openFile'],
  })
  const [path] = filePaths
  if (canceled || !path) return { kind: 'cancelled' } as const
  // What was typed last counts as being here.
  await program.workspace.flush()
  return program.backups.look(path, teller(window))
}

async function lookBeside(program: Program, name: string) {
  await program.workspace.flush()
  return program.backups.lookBeside(name)
}

export function backupHandlers(program: Program): Pick<Handlers, Asked> {
  let isBusy = false
  /** One at a time: a menu can be asked twice. */
  const alone = async <T>(work: () => Promise<T>) => {
    if (isBusy) return { kind: 'failed', why: program.say('backup.busy') } as const
    isBusy = true
    try {
      return await work()
    } finally {
      isBusy = false
    }
  }
  return {
    makeBackup: (window) => alone(() => makeBackup(program, window)),
    lookAtBackup: (window) => alone(() => lookAtBackup(program, window)),
    listBeside: () => program.backups.listBeside(),
    lookBeside: (_window, name) => alone(() => lookBeside(program, name)),
    restoreBackup: (window, token) => alone((): Promise<Kept> => restoreHeld(program, window, program.backups.held(token))),
    // While it is put in its place its folder is needed; what is left of it goes then.
    letBackupGo: async () => void (!isBusy && (await program.backups.letGo())),
  }
}
