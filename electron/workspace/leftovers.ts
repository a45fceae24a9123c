/** What a cut-off save or start has left in the workspace, cleared away in a quiet moment: only what is ours, and older than this start. */
import { join } from 'node:path'
import { ifPossible } from './disk-trouble'
import { statOf } from './durable-write'
import { type Ground, ROOMS, roomOf } from './ground'
import { clearStrayFiles } from './stray-files'

/** A lock is written under such a name before it gets its own. Nobody needs longer for that than a minute. */
const HALF_LOCK = /^lock-[0-9a-f]{16}$/
const MINUTE = 60_000

async function clearHalfLocks({ disk, folder }: Ground, started: Date): Promise<void> {
  for (const name of (await disk.readdir(folder)).filter((each) => HALF_LOCK.test(each))) {
    const path = join(folder, name)
    const stats = await statOf(disk, path)
    if (stats && stats.mtimeMs < started.getTime() - MINUTE) await disk.unlink(path)
  }
}

export async function clearLeftovers(ground: Ground, started: Date): Promise<void> {
  const folders = [ground.folder, ...ROOMS.map((room) => roomOf(ground, room))]
  for (const folder of folders) await ifPossible(clearStrayFiles(ground.disk, folder, started))
  await ifPossible(clearHalfLocks(ground, started))
}
