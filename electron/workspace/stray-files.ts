/** Names of the temporary files that durable writing uses, and the clearing of those that a crash or a power cut left behind. */
import { randomBytes } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import type { Disk } from './disk'
import { ifPossible } from './disk-trouble'

// Nobody else's temporary file looks like this, so what matches may go.
const pattern = /^\..{1,100}\.[0-9a-f]{16}\.saving$/

/** A name beside the file, so that renaming stays within one disk; unique, so that two writers never share one. */
export const temporaryFor = (path: string): string =>
  join(dirname(path), `.${basename(path).slice(0, 100)}.${randomBytes(8).toString('hex')}.saving`)

async function isOlder(disk: Disk, path: string, than: Date): Promise<boolean> {
  const stats = await ifPossible(disk.stat(path))
  return stats !== undefined && stats.mtimeMs < than.getTime()
}

/** While the program works, only those are left behind that are `older` than its start: others are being written. */
export async function clearStrayFiles(disk: Disk, folder: string, older?: Date): Promise<void> {
  const strays = (await disk.readdir(folder)).filter((name) => pattern.test(name))
  for (const path of strays.map((name) => join(folder, name))) {
    if (!older || (await isOlder(disk, path, older))) await ifPossible(disk.unlink(path))
  }
}
