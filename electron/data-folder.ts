/** Where this program keeps its data. Must be settled before the program is ready. */
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { app } from 'electron'

const programFolder = () => (app.isPackaged ? dirname(app.getPath('exe')) : app.getAppPath())

/** A stick that carries the program: a file called `portable` beside it keeps the data there too. */
function portableFolder(): string | undefined {
  const folder = programFolder()
  return existsSync(join(folder, 'portable')) ? join(folder, 'data') : undefined
}

/** `COMPANION_DATA` is for tests and for those who keep their data elsewhere. */
export function settleDataFolder(): void {
  const named = process.env.COMPANION_DATA
  const folder = named ? resolve(named) : portableFolder()
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  app.setPath('userData', folder)
}

/** The command line keeps nothing, and must not meet the data of a window that is open. Gone when the program ends. */
export function borrowDataFolder(): void {
  const folder = mkdtempSync(join(tmpdir(), 'joint-action-'))
  app.setPath('userData', folder)
  process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }))
}
