/** The last good copy of each plan, in plans/backup. It is only ever taken from what was just checked or just written by us. */
import { writeDurably } from './durable-write'
import { type Ground, pathOf } from './ground'
import { readText } from './read-plan'
import { temporaryFor } from './stray-files'

/** Work lost to a damaged file is at most this long, and most saves cost nothing for it. */
export const BACKUP_EVERY = 5 * 60_000

/** Copies what was just read and found whole. A copy and not a link: damage to the file must not reach it. */
export async function keepGoodText(ground: Ground, id: string, text: string | Uint8Array): Promise<void> {
  const path = pathOf(ground, 'plans/backup', id)
  const kept = await readText(ground.disk, path)
  if (kept.kind !== 'text' || kept.text !== text) await writeDurably(ground.disk, path, text)
}

/**
 * Keeps the file as it stands now, just before a new one takes its name: a second name for the same bytes costs no writing,
 * and they stop being shared a moment later. Disks that know no second names get a copy.
 */
export async function keepPreviousSave(ground: Ground, id: string): Promise<void> {
  const { disk } = ground
  const path = pathOf(ground, 'plans/backup', id)
  const temporary = temporaryFor(path)
  try {
    await disk.link(pathOf(ground, 'plans', id), temporary)
  } catch {
    return void (await writeDurably(disk, path, await disk.readFile(pathOf(ground, 'plans', id))))
  }
  await disk.rename(temporary, path)
}
