/** Writes a file that leaves the program wholly or not at all, and says in a sentence why it could not. */
import { speak, type WordId } from '../content/words/say'
import { realDisk } from './workspace/disk'
import { writeDurably } from './workspace/durable-write'

export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  await writeDurably(realDisk, path, bytes)
}

const REASONS: Readonly<Record<string, WordId>> = {
  ENOENT: 'dialog.write.nowhere',
  ENOTDIR: 'dialog.write.nowhere',
  EISDIR: 'dialog.write.folder',
  ENOSPC: 'dialog.write.full',
  EDQUOT: 'dialog.write.full',
  EBUSY: 'dialog.write.busy',
}

/** Why a file could not be written, in one plain sentence. */
export function whyNotWritten(error: unknown, path: string): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return speak('en')(REASONS[code] ?? 'dialog.write.refused', { path })
}
