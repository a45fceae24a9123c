/** `shelf.json`: which plans are archived, and when those in the trash were thrown away. This workspace's own matter. */
import { join } from 'node:path'
import * as z from 'zod'
import type { Kept } from '../../content/model/bridge'
import { Id } from '../../content/model/plan'
import { speak } from '../../content/words/say'
import { whyNotWritten } from './disk-trouble'
import type { Ground } from './ground'
import { keptFile } from './kept-file'
import { takingTurns } from './turns'

const ShelfContent = z.strictObject({
  version: z.literal(1),
  archived: z.array(Id),
  /** Moments as this machine's clock told them, which need not be true. */
  thrownAway: z.record(Id, z.string().max(100)),
  /** When the program last looked at what is in the trash. */
  looked: z.exactOptional(z.string().max(100)),
})
export type ShelfContent = z.infer<typeof ShelfContent>

const EMPTY: ShelfContent = { version: 1, archived: [], thrownAway: {} }

export interface ShelfFile {
  /** Undefined when it is not to be had, or a newer program wrote it: then it must be left as it is. */
  readonly read: () => Promise<ShelfContent | undefined>
  /** Writes only what differs. */
  readonly change: (change: (shelf: ShelfContent) => ShelfContent) => Promise<Kept>
  /** Resolves once nothing is on its way to the disk. */
  readonly settle: () => Promise<void>
}

export function openShelfFile(ground: Ground): ShelfFile {
  const file = keptFile(ground, join(ground.folder, 'shelf.json'), ShelfContent)
  const inTurn = takingTurns()
  const change = async (to: (shelf: ShelfContent) => ShelfContent): Promise<Kept> => {
    const found = await file.read()
    if (found.kind === 'newer') return { kind: 'failed', why: speak('en')('store.shelf.newer') }
    if (found.kind === 'unreadable') return { kind: 'failed', why: found.why }
    const before = found.value ?? EMPTY
    const after = to(before)
    try {
      if (after !== before) await file.write(after)
      return { kind: 'kept' }
    } catch (error) {
      return { kind: 'failed', why: whyNotWritten(error) }
    }
  }
  const read = async () => {
    const found = await file.read()
    return found.kind === 'read' ? (found.value ?? EMPTY) : undefined
  }
  return { read, change: (to) => inTurn(() => change(to)), settle: () => inTurn(async () => {}) }
}
