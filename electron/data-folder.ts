/** Where this program keeps its data. Must be settled before the program is ready. */
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { app } from 'electron'
import type { DataPlace } from '../content/model/bridge'
import { speak } from '../content/words/say'
import { besideProgram } from './beside-program'
import { knowsElsewhere, rememberElsewhere } from './elsewhere'
import { journalOf } from './workspace/backup/beside'

/** The data is not where it should be, or cannot be kept there: in a sentence. */
class NoDataFolder extends Error {}

type Kind = DataPlace['kind']
let settled: Kind = 'usual'
/** Which kind of place it is. */
export const dataKind = (): Kind => settled

const besideUs = (): string =>
  besideProgram({
    isPackaged: app.isPackaged,
    platform: process.platform,
    // Only a packaged program has a file of its own.
    exe: app.isPackaged ? app.getPath('exe') : '',
    project: app.getAppPath(),
    env: process.env,
  })

/** A stick that carries the program: a file called `portable` beside it keeps the data there too. */
function portableFolder(): string | undefined {
  const folder = besideUs()
  return existsSync(join(folder, 'portable')) ? join(folder, 'data') : undefined
}

/**
 * A drive that is not connected must not look like a program without plans: a folder is only made where the one above it is,
 * and not where plans are known to have been.
 */
function whyNotThere(folder: string, usual: string): string | undefined {
  const say = speak('en')
  const plans = join(folder, 'workspace', 'plans')
  // In the middle of restoring a backup the plans lie beside, and the start puts them in their place.
  if (existsSync(plans) || existsSync(journalOf(join(folder, 'workspace')))) return undefined
  if (!existsSync(folder) && !existsSync(dirname(folder))) return say('start.data.nowhere', { folder })
  return knowsElsewhere(usual, folder) ? say('start.data.gone', { folder, plans }) : undefined
}

function make(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch {
    throw new NoDataFolder(speak('en')('start.data.held', { folder }))
  }
}

/** On a stick that is locked the browser's own leftovers go elsewhere, and are gone when the program ends. */
function moveLeftovers(folder: string): void {
  try {
    accessSync(folder, constants.W_OK)
  } catch {
    app.setPath('sessionData', borrowed())
  }
}

export interface DataFolder {
  readonly kind: Kind
  /** Once the program has opened there. */
  readonly remember: () => void
}
const nothing = () => undefined

/** `COMPANION_DATA` is for tests and for those who keep their data elsewhere. Throws when it cannot be there. */
export function settleDataFolder(): DataFolder {
  const named = process.env.COMPANION_DATA
  const folder = named ? resolve(named) : portableFolder()
  settled = named ? 'named' : folder ? 'portable' : 'usual'
  if (!folder) return { kind: settled, remember: nothing }
  const usual = app.getPath('userData')
  const why = named ? whyNotThere(folder, usual) : undefined
  if (why !== undefined) throw new NoDataFolder(why)
  make(folder)
  moveLeftovers(folder)
  app.setPath('userData', folder)
  return { kind: settled, remember: named ? () => rememberElsewhere(usual, folder) : nothing }
}

function borrowed(): string {
  const folder = mkdtempSync(join(tmpdir(), 'joint-action-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }))
  return folder
}

/** The command line keeps nothing, and must not meet the data of a window that is open. Gone when the program ends. */
export const borrowDataFolder = (): void => app.setPath('userData', borrowed())
