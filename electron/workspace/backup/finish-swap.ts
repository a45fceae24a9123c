/**
 * Two folders change places by two renames. Before the first a journal says what is about to be done, so that whoever finds
 * them half done can finish it, or put back what was there. Runs before the workspace is opened.
 */
import { basename, dirname } from 'node:path'
import * as z from 'zod'
import type { Disk } from '../disk'
import { ifPossible, isMissing } from '../disk-trouble'
import { statOf, syncFolder } from '../durable-write'
import { patiently, WRITE_PATIENCE } from '../patience'
import { besideOf, freshName, journalOf } from './beside'

const Name = z.string().regex(/^[\w-]{1,120}$/)
/** `from` is what takes the place, and `at` when that was made. */
export const Journal = z.strictObject({
  format: z.literal('joint-action-swap'),
  version: z.literal(1),
  from: z.enum(['backup', 'beside']),
  fresh: Name,
  before: Name,
  at: z.iso.datetime(),
})
export type Journal = z.infer<typeof Journal>

/** Done: the backup is in its place. Back: all is as it was before. */
export type Swapped = { readonly kind: 'done'; readonly journal: Journal } | { readonly kind: 'back' }

export async function moveFolder(disk: Disk, from: string, to: string): Promise<void> {
  await patiently(disk, WRITE_PATIENCE, () => disk.rename(from, to))
  await syncFolder(disk, dirname(to))
}

async function readJournal(disk: Disk, folder: string): Promise<Journal | 'none' | 'damaged'> {
  try {
    return Journal.parse(JSON.parse(await disk.readFile(journalOf(folder), 'utf8')))
  } catch (error) {
    if (isMissing(error)) return 'none'
    if (error instanceof SyntaxError || error instanceof z.ZodError) return 'damaged'
    throw error
  }
}

const isThere = async (disk: Disk, path: string): Promise<boolean> => (await statOf(disk, path)) !== undefined

/** The fresh folder takes its place; if the disk will not have it, what was there before goes back. */
async function goOn(disk: Disk, folder: string, fresh: string, before: string): Promise<'done' | 'back'> {
  // Somebody may have begun a new folder meanwhile, such as an older version of the program. It stays beside.
  if (await isThere(disk, folder)) await moveFolder(disk, folder, besideOf(folder, freshName(folder).replace('restoring', 'found')))
  try {
    await moveFolder(disk, fresh, folder)
  } catch {
    if (!(await isThere(disk, folder))) {
      await moveFolder(disk, before, folder)
      return 'back'
    }
  }
  return 'done'
}

async function settle(disk: Disk, folder: string, journal: Journal): Promise<'done' | 'back'> {
  const [fresh, before] = [besideOf(folder, journal.fresh), besideOf(folder, journal.before)]
  if (!(await isThere(disk, before))) {
    // Nothing was moved yet.
    if (!(await isThere(disk, folder)) && (await isThere(disk, fresh))) await moveFolder(disk, fresh, folder)
    return 'back'
  }
  if (await isThere(disk, fresh)) return goOn(disk, folder, fresh, before)
  if (await isThere(disk, folder)) return 'done'
  await moveFolder(disk, before, folder)
  return 'back'
}

/** Nobody knows any more what was to be done; but no folder must be missing where one lies beside. */
async function putNewestBack(disk: Disk, folder: string): Promise<'back'> {
  const names = await disk.readdir(dirname(folder))
  const newest = names
    .filter((name) => name.startsWith(`${basename(folder)}-before-`))
    .sort()
    .at(-1)
  if (newest && !(await isThere(disk, folder))) await moveFolder(disk, besideOf(folder, newest), folder)
  return 'back'
}

/** Undefined when nothing was begun. Throws when the folders cannot be moved: then the workspace must not be opened. */
export async function finishSwap(disk: Disk, folder: string): Promise<Swapped | undefined> {
  const journal = await readJournal(disk, folder)
  if (journal === 'none') return undefined
  const kind = journal === 'damaged' ? await putNewestBack(disk, folder) : await settle(disk, folder, journal)
  // Left behind it does no harm: the folders say that all is done.
  await ifPossible(disk.unlink(journalOf(folder)))
  await ifPossible(syncFolder(disk, dirname(folder)))
  return kind === 'done' && journal !== 'damaged' ? { kind, journal } : { kind: 'back' }
}
