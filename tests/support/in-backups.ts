/** What tests of backups share: putting a backup in the place of a workspace as the program does. */
import { join } from 'node:path'
import { Backups } from '../../electron/workspace/backup/backups'
import { swapFolders } from '../../electron/workspace/backup/swap'
import { type Disk, realDisk } from '../../electron/workspace/disk'
import type { Ground } from '../../electron/workspace/ground'
import { migrations } from '../../electron/workspace/migrations'

/** By the clock of this machine, which folders are named after. */
export const NOW = new Date(2026, 10, 22, 14, 32)

export const groundOf = (folder: string, disk: Disk = realDisk): Ground => ({ folder, disk, now: () => NOW, migrations })

export async function backUp(folder: string, to: string): Promise<string> {
  const path = join(to, 'backup.zip')
  const saved = await new Backups(groundOf(folder)).write({ path, program: '0.3.0' })
  if (saved.kind !== 'saved') throw new Error(JSON.stringify(saved))
  return path
}

/** Nobody may have the workspace open. Answers with the folder that holds what was there before. */
export async function restore(folder: string, path: string): Promise<string> {
  const backups = new Backups(groundOf(folder))
  const look = await backups.look(path)
  if (look.kind !== 'seen') throw new Error(look.why)
  const held = backups.held(look.token)
  if (!held) throw new Error('not held')
  const { done, error } = await swapFolders(realDisk, folder, { from: held.from, fresh: held.fresh, before: held.before, at: held.at })
  if (!done) throw error
  return join(folder, '..', held.before)
}
