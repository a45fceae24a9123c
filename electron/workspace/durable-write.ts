/**
 * A file is whole and new, or whole and old, whatever happens: a temporary file beside it, synced, renamed over it, the
 * folder synced. Measured against power cuts; leaving out any one of these steps lost confirmed saves.
 */
import type { Stats } from 'node:fs'
import { dirname } from 'node:path'
import type { Disk } from './disk'
import { codeOf, ifPossible, isMissing } from './disk-trouble'
import { patiently, WRITE_PATIENCE } from './patience'
import { temporaryFor } from './stray-files'

export async function statOf(disk: Disk, path: string): Promise<Stats | undefined> {
  try {
    return await disk.stat(path)
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

async function writeSynced(disk: Disk, path: string, bytes: string | Uint8Array, mode: number | undefined): Promise<Stats> {
  const handle = await disk.open(path, 'wx', mode)
  try {
    await handle.writeFile(bytes)
    // The mode given at opening is cut by the umask; a file keeps what its owner gave it.
    if (mode !== undefined) await handle.chmod(mode)
    await handle.sync()
    return await handle.stat()
  } finally {
    await handle.close()
  }
}

/** Some network disks cannot sync a folder and say so with one of these. */
const cannot = ['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']

/** Makes names in a folder last. Windows has no such call and does it by itself. */
export async function syncFolder(disk: Disk, folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await disk.open(folder, 'r')
  try {
    await handle.sync()
  } catch (error) {
    if (!cannot.includes(codeOf(error) ?? '')) throw error
  } finally {
    await handle.close()
  }
}

/** Resolves with how the file then stands on disk, once it lasts; otherwise throws and the old file stands. */
export async function writeDurably(disk: Disk, path: string, bytes: string | Uint8Array): Promise<Stats> {
  const old = await statOf(disk, path)
  const temporary = temporaryFor(path)
  let written: Stats
  try {
    written = await writeSynced(disk, temporary, bytes, old && old.mode & 0o7777)
    await patiently(disk, WRITE_PATIENCE, () => disk.rename(temporary, path))
  } catch (error) {
    await ifPossible(disk.unlink(temporary))
    throw error
  }
  await syncFolder(disk, dirname(path))
  return written
}
