import type { Disk } from '../disk'
import { ifPossible } from '../disk-trouble'
import { writeDurably } from '../durable-write'
import { besideOf, journalOf } from './beside'
import { finishSwap, type Journal, moveFolder } from './finish-swap'

/**
 * Puts a fresh folder in the place of the workspace, which nobody may have open, and keeps the old one beside. Whatever fails
 * on the way, one of the two stands there whole. Throws when the disk lets neither stand there: then the next start settles it.
 */
export async function swapFolders(
  disk: Disk,
  folder: string,
  plan: Omit<Journal, 'format' | 'version'>,
): Promise<{ done: boolean; error?: unknown }> {
  const journal: Journal = { format: 'joint-action-swap', version: 1, ...plan }
  try {
    await writeDurably(disk, journalOf(folder), `${JSON.stringify(journal)}\n`)
    await moveFolder(disk, folder, besideOf(folder, plan.before))
    await moveFolder(disk, besideOf(folder, plan.fresh), folder)
  } catch (error) {
    const swapped = await finishSwap(disk, folder)
    return swapped?.kind === 'done' ? { done: true } : { done: false, error }
  }
  await ifPossible(finishSwap(disk, folder))
  return { done: true }
}
