/** The part of the file system that the workspace uses, and the waiting between attempts. Tests hand in one that fails on purpose. */
import * as files from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'

export type Disk = Pick<
  typeof files,
  'open' | 'rename' | 'link' | 'unlink' | 'rmdir' | 'stat' | 'mkdir' | 'readdir' | 'readFile' | 'utimes'
> & {
  readonly wait: (ms: number) => Promise<unknown>
}

export const realDisk: Disk = { ...files, wait }
