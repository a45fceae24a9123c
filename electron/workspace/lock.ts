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

/** How old the file of a lock is: on another machine's disk that is all there is to tell whether its program lives. */
async function isHeld(disk: Disk, path: string, holder: Holder): Promise<boolean> {
  const stats = await statOf(disk, path)
  return stats !== undefined && stillHolds(holder, Date.now() - stats.mtimeMs, ours)
}

/** Under which the right to follow a lock is claimed: one name for each lock there ever was, so that nobody takes one claim for another. */
const claimOn = (path: string, token: string | undefined): string => `${path}-after-${token ?? 'half'}`

/** Claims the right to follow a lock whose program is gone, or those that have claimed it and are gone too. Answers with the claims to take away. */
async function claimAfter(disk: Disk, path: string, gone: Holder | undefined, mine: Holder): Promise<string[]> {
  const claims: string[] = []
  for (let last = gone?.token; ; ) {
    const claim = claimOn(path, last)
    claims.push(claim)
    if (await place(disk, claim, mine)) return claims
    const rival = await readHolder(disk, claim)
    if (!rival || (await isHeld(disk, claim, rival))) throw new WorkspaceInUse()
    last = rival.token
  }
}

/** Takes the place of a program that is gone. Of several that try at once, one does; the others hear that the folder is in use. */
async function follow(disk: Disk, path: string, mine: Holder): Promise<void> {
  const holder = await readHolder(disk, path)
  if (holder && (await isHeld(disk, path, holder))) throw new WorkspaceInUse()
  const claims = await claimAfter(disk, path, holder, mine)
  try {
    // Since it was looked at, another may have followed and be done with its claim.
    if ((await readHolder(disk, path))?.token !== holder?.token) throw new WorkspaceInUse()
    await ifPossible(disk.unlink(path))
    if (!(await place(disk, path, mine))) throw new WorkspaceInUse()
  } finally {
    for (const claim of claims) await ifPossible(disk.unlink(claim))
  }
}

/** Takes the lock of a folder; the answer gives it back. */
export async function takeLock(disk: Disk, folder: string): Promise<() => Promise<void>> {
  const path = join(folder, 'lock')
  const holder = newHolder()
  // From here on nobody in this program may take us for one that is gone.
  ours.add(holder.token)
  try {
    if (!(await place(disk, path, holder))) await follow(disk, path, holder)
  } catch (error) {
    ours.delete(holder.token)
    throw error
  }
  const touching = setInterval(() => void ifPossible(disk.utimes(path, new Date(), new Date())), TOUCH_EVERY).unref()
  return async () => {
    clearInterval(touching)
    ours.delete(holder.token)
    if ((await readHolder(disk, path))?.token === holder.token) await ifPossible(disk.unlink(path))
  }
}
