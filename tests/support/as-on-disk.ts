/** A disk that holds one file, for reading many files without writing them first. */
import type { Disk } from '../../electron/workspace/disk'

export const asOnDisk = (bytes: Uint8Array): Disk =>
  ({
    stat: async () => ({ size: bytes.length, ino: 1, mtimeMs: 0, mtime: new Date(0), isFile: () => true }),
    readFile: async () => Buffer.from(bytes),
    wait: async () => undefined,
  }) as unknown as Disk
