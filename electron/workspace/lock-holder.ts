/** Who holds a workspace, and whether that program is still there. */
import { randomBytes } from 'node:crypto'
import { hostname, uptime } from 'node:os'
import * as z from 'zod'
import type { Disk } from './disk'
import { codeOf, isMissing } from './disk-trouble'

const Holder = z.object({ token: z.string(), pid: z.int(), host: z.string(), booted: z.number() })
export type Holder = z.infer<typeof Holder>

/** Clocks are corrected by seconds; a restart of the machine takes longer, and gives the numbers of processes anew. */
const SAME_START = 10 * 60_000
/** A program on another machine shows that it lives by touching its lock. */
export const TOUCH_EVERY = 30_000
const QUIET_TOO_LONG = 4 * TOUCH_EVERY

const bootedAt = () => Date.now() - uptime() * 1000

export const newHolder = (): Holder => ({ token: randomBytes(8).toString('hex'), pid: process.pid, host: hostname(), booted: bootedAt() })

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

/** `ours` are the locks that this very process holds: its number may once have been another's. */
export function stillHolds(holder: Holder, quietFor: number, ours: ReadonlySet<string>): boolean {
  if (holder.host !== hostname()) return quietFor < QUIET_TOO_LONG
  if (holder.pid === process.pid) return ours.has(holder.token)
  return isRunning(holder.pid) && Math.abs(holder.booted - bootedAt()) < SAME_START
}

function parsed(text: string): Holder | undefined {
  try {
    return Holder.parse(JSON.parse(text))
  } catch {
    // A lock appears whole or not at all, so one that cannot be read is what a crash left.
    return undefined
  }
}

export async function readHolder(disk: Disk, path: string): Promise<Holder | undefined> {
  try {
    return parsed(await disk.readFile(path, 'utf8'))
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}
