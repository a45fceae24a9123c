import { dirname } from 'node:path'
import type { Disk } from '../disk'
import { ifPossible } from '../disk-trouble'
import { syncFolder } from '../durable-write'
import { patiently, WRITE_PATIENCE } from '../patience'
import { temporaryFor } from '../stray-files'

/** Writes a file that is too large to hold in memory: whole and lasting at its place, or not there at all. */
export async function writeStreamed(disk: Disk, path: string, chunks: AsyncIterable<Uint8Array>): Promise<void> {
  const temporary = temporaryFor(path)
  const file = await disk.open(temporary, 'wx')
  try {
    try {
      for await (const chunk of chunks) await file.writeFile(chunk)
      await file.sync()
    } finally {
      await file.close()
    }
    await patiently(disk, WRITE_PATIENCE, () => disk.rename(temporary, path))
  } catch (error) {
    await ifPossible(disk.unlink(temporary))
    throw error
  }
  await syncFolder(disk, dirname(path))
}
