/**
 * A file is whole and new, or whole and old, whatever happens: a temporary file beside it, synced, renamed over it, the
 * folder synced. Measured against power cuts; leaving out any one of these steps lost confirmed saves.
 */
import type { Stats } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Disk } from './disk'
import { codeOf, ifPossible, isMissing } from './disk-trouble'
import { patiently, WRITE_PATIENCE } from './patience'
import { temporaryFor } from './stray-files'

type Content = string | Uint8Array
/** Who may do what; the rest of what the system calls mode is the kind of file. */
const MODE = 0o7777

export async function statOf(disk: Disk, path: string): Promise<Stats | undefined> {
  try {
    return await disk.stat(path)
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

/** Windows cannot sync a folder, and needs no such call. */
const openFolder = async (disk: Disk, folder: string): Promise<FileHandle | undefined> =>
  process.platform === 'win32' ? undefined : disk.open(folder, 'r')

/** Some network disks cannot sync a folder and say so with one of these. */
const cannot = ['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']

/** Makes the names in a folder last. */
async function syncNames(folder: FileHandle | undefined): Promise<void> {
  try {
    await folder?.sync()
  } catch (error) {
    if (!cannot.includes(codeOf(error) ?? '')) throw error
  }
}

export async function syncFolder(disk: Disk, path: string): Promise<void> {
  const folder = await openFolder(disk, path)
  try {
    await syncNames(folder)
  } finally {
    await folder?.close()
  }
}

async function fill(file: FileHandle, content: Content, standing: Stats | undefined): Promise<Stats> {
  await file.writeFile(content)
  const [written] = await Promise.all([file.stat(), file.sync()])
  if (!standing || (written.mode & MODE) === (standing.mode & MODE)) return written
  // A file keeps what its owner let others do with it.
  await file.chmod(standing.mode & MODE)
  await file.sync()
  return written
}

/**
 * How the file stands once it is closed: Windows and network disks may date it only then. Whatever is larger or smaller was
 * written by somebody else since.
 */
async function asItStands(disk: Disk, path: string, written: Stats): Promise<Stats> {
  const stands = await ifPossible(disk.stat(path))
  return stands?.size === written.size ? stands : written
}

const nothing = () => undefined

async function closeAll(opening: readonly Promise<FileHandle | undefined>[]): Promise<void> {
  const opened = await Promise.allSettled(opening)
  await Promise.all(opened.map((one) => (one.status === 'fulfilled' ? ifPossible(one.value?.close()) : undefined)))
}

/**
 * Resolves with how the file then stands on disk, once it lasts; otherwise throws and the old file stands. `content` is put
 * together while the disk opens what is needed. `before` hears of the file that stands there, just before it is replaced.
 */
export async function writeOver(
  disk: Disk,
  path: string,
  content: () => Content,
  before: (standing: Stats) => Promise<void>,
): Promise<Stats> {
  const temporary = temporaryFor(path)
  const opening = [disk.open(temporary, 'wx'), openFolder(disk, dirname(path))] as const
  const looking = statOf(disk, path)
  try {
    const bytes = content()
    const [file, folder, standing] = await Promise.all([...opening, looking])
    const written = await fill(file, bytes, standing)
    if (standing) await before(standing)
    // Windows gives no new name to an open file.
    await file.close()
    await patiently(disk, WRITE_PATIENCE, () => disk.rename(temporary, path))
    const [stands] = await Promise.all([asItStands(disk, path, written), syncNames(folder)])
    return stands
  } catch (error) {
    await closeAll(opening)
    await ifPossible(disk.unlink(temporary))
    throw error
  } finally {
    await closeAll([...opening, looking.then(nothing)])
  }
}

export const writeDurably = (disk: Disk, path: string, content: Content): Promise<Stats> =>
  writeOver(
    disk,
    path,
    () => content,
    async () => {},
  )
