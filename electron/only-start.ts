/** One start at a time has the plans. A second one hands its file to the first and goes. */
import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { app } from 'electron'
import { isInUse } from './workspace/workspace'

/** The link that Electron locks the data folder with on Linux and macOS; it leads nowhere. */
function isLinked(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink()
  } catch {
    return false
  }
}

/**
 * Whether this start may go on. Sticks formatted as FAT or exFAT know no links, so there Electron cannot make its lock and
 * takes every start for a second one: then the workspace's own lock decides.
 */
export async function mayStart(plan: string, workspace: string): Promise<boolean> {
  if (app.requestSingleInstanceLock({ plan })) return true
  if (process.platform === 'win32' || isLinked(join(app.getPath('userData'), 'SingletonLock'))) return false
  return !(await isInUse(workspace))
}
