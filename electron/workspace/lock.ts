/** One program at a time in a workspace. The lock of a program that is gone does not count. */
import { join } from 'node:path'
import { speak } from '../../content/words/say'
import type { Disk } from './disk'
import { codeOf, ifPossible } from './disk-trouble'
import { statOf } from './durable-write'
import { type Holder, newHolder, readHolder, stillHolds, TOUCH_EVERY } from './lock-holder'

export class WorkspaceInUse extends Error {
  constructor() {
    super(speak('en')('store.in-use'))
    this.name = 'WorkspaceInUse'
  }
}

const ours = new Set<string>()

// Not a name that clearing takes for a stray: whoever opens this folder at the same moment must not sweep it away.
const asideOf = (path: string, { token }: Holder): string => `${path}-${token}`

async function create(disk: Disk, path: string, holder: Holder): Promise<void> {
  const handle = await disk.open(path, 'wx')
  try {
    await handle.writeFile(JSON.stringify(holder))
  } finally {
    await handle.close()
  }
}

/** Written aside and then given its name, so that nobody reads half a lock. Disks without second names get it directly. */
async function appear(disk: Disk, path: string, holder: Holder): Promise<void> {
  const aside = asideOf(path, holder)
  try {
    await create(disk, aside, holder)
    await disk.link(aside, path)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error
    await create(disk, path, holder)
  } finally {
    await ifPossible(disk.unlink(aside))
  }
}

/** Makes the lock if there is none; says whether it did. */
async function place(disk: Disk, path: string, holder: Holder): Promise<boolean> {
  try {
    await appear(disk, path, holder)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

/** Moves away the lock of a program that is gone. Throws when its program is still there. */
async function clearStale(disk: Disk, path: string, mine: Holder): Promise<void> {
  const holder = await readHolder(disk, path)
  const stats = await statOf(disk, path)
  if (holder && stats && stillHolds(holder, Date.now() - stats.mtimeMs, ours)) throw new WorkspaceInUse()
  const stale = asideOf(path, mine)
  await ifPossible(disk.rename(path, stale))
  // Between the look and the move another program may have done the same and begun: then this was its lock.
  const moved = await readHolder(disk, stale)
  if (moved && moved.token !== holder?.token) {
    await ifPossible(disk.rename(stale, path))
    throw new WorkspaceInUse()
  }
  await ifPossible(disk.unlink(stale))
}

/** Takes the lock of a folder; the answer gives it back. */
export async function takeLock(disk: Disk, folder: string): Promise<() => Promise<void>> {
  const path = join(folder, 'lock')
  const holder = newHolder()
  if (!(await place(disk, path, holder))) {
    await clearStale(disk, path, holder)
    if (!(await place(disk, path, holder))) throw new WorkspaceInUse()
  }
  ours.add(holder.token)
  const touching = setInterval(() => void ifPossible(disk.utimes(path, new Date(), new Date())), TOUCH_EVERY).unref()
  return async () => {
    clearInterval(touching)
    ours.delete(holder.token)
    if ((await readHolder(disk, path))?.token === holder.token) await ifPossible(disk.unlink(path))
  }
}
