/** The folders and the journal that stand beside the workspace while a backup is put in its place. */
import { randomBytes } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { KeptBeside } from '../../../content/model/backup'
import type { Disk } from '../disk'
import { ifPossible } from '../disk-trouble'
import { statOf } from '../durable-write'
import { clearStrayFiles } from '../stray-files'

export const besideOf = (folder: string, name: string): string => join(dirname(folder), name)
export const journalOf = (folder: string): string => besideOf(folder, 'swap.json')

/** Nobody else's folder is called so, so what is left of one may go. */
const FRESH = /^[\w-]{1,60}-restoring-[0-9a-f]{16}$/

export const freshName = (folder: string): string => `${basename(folder)}-restoring-${randomBytes(8).toString('hex')}`

const KEPT = /^-before-(\d{4})-(\d\d)-(\d\d)-(\d\d)(\d\d)(-\d+)?$/

/** Whether a folder beside holds what was here before, and since when, as this computer's clock told it. */
function keptSince(folder: string, name: string): Date | undefined {
  const start = basename(folder)
  const parts = name.startsWith(start) ? KEPT.exec(name.slice(start.length)) : null
  if (!parts) return undefined
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = parts.slice(1, 6).map(Number)
  return new Date(year, month - 1, day, hour, minute)
}

/** The newest first. */
export async function keptBeside(disk: Disk, folder: string): Promise<KeptBeside[]> {
  const names = await disk.readdir(dirname(folder))
  const kept = names.flatMap((name) => {
    const since = keptSince(folder, name)
    return since ? [{ name, at: since.toISOString() }] : []
  })
  return kept.sort((one, other) => (one.at + one.name < other.at + other.name ? 1 : -1))
}

/** A name that is not taken, by the moment at this computer: workspace-before-2026-11-22-1432. */
export async function beforeName(disk: Disk, folder: string, now: Date): Promise<string> {
  const two = (number: number) => String(number).padStart(2, '0')
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
  const name = `${basename(folder)}-before-${day}-${two(now.getHours())}${two(now.getMinutes())}`
  for (let count = 1; ; count += 1) {
    const free = count === 1 ? name : `${name}-${count}`
    if (!(await statOf(disk, besideOf(folder, free)))) return free
  }
}

export const removeFresh = async (folder: string): Promise<void> => {
  if (FRESH.test(basename(folder))) await ifPossible(rm(folder, { recursive: true, force: true, maxRetries: 3 }))
}

/** Clears what a look into a backup has left when the program ended in the middle of it. */
export async function clearFresh(disk: Disk, folder: string): Promise<void> {
  const names = (await ifPossible(disk.readdir(dirname(folder)))) ?? []
  const left = names.filter((name) => FRESH.test(name) && name.startsWith(`${basename(folder)}-restoring-`))
  for (const name of left) await removeFresh(besideOf(folder, name))
  await ifPossible(clearStrayFiles(disk, dirname(folder)))
}
