/** Plans that were thrown away: kept for a while with all that belongs to them, and brought back whole. */
import type { Opened, Saved, TrashedPlan } from '../../content/model/bridge'
import { keptUntil } from '../../content/model/keeping-time'
import { ifPossible, whyNotWritten } from './disk-trouble'
import { iso, pathOf, shown } from './ground'
import { unreadable } from './notices'
import type { ShelfParts } from './shelf'
import type { ShelfContent, ShelfFile } from './shelf-file'
import { thrownAwayAt } from './thrown-away'
import { tidyTrash } from './tidy-trash'
import { moveFromTrash, moveToTrash } from './trash'

async function attempt(where: string, work: () => Promise<unknown>): Promise<Saved & { kind: 'saved' | 'failed' }> {
  try {
    await work()
    return { kind: 'saved', where }
  } catch (error) {
    return { kind: 'failed', why: whyNotWritten(error) }
  }
}

/** Whoever brings a plan back wants to see it, archived or not. */
const forgetting = (shelf: ShelfContent, id: string): ShelfContent => ({
  ...shelf,
  archived: shelf.archived.filter((one) => one !== id),
  thrownAway: Object.fromEntries(Object.entries(shelf.thrownAway).filter(([one]) => one !== id)),
})

export class PlanTrash {
  readonly #parts: ShelfParts
  readonly #file: ShelfFile

  constructor(parts: ShelfParts, file: ShelfFile) {
    this.#parts = parts
    this.#file = file
  }

  throwAway(id: string): Promise<Saved> {
    const { ground, plans, inTurn } = this.#parts
    return inTurn(async () => {
      const kept = plans.get(id)
      const state = await kept?.end()
      if (state?.kind === 'failed') return state
      const putBack = kept ? plans.take(id) : () => {}
      const moved = await attempt(shown(ground, pathOf(ground, 'trash', id)), () => moveToTrash(ground, id))
      if (moved.kind === 'failed') putBack()
      // Not recorded it counts from when the trash is next looked at.
      else await this.#file.change((shelf) => ({ ...shelf, thrownAway: { ...shelf.thrownAway, [id]: iso(ground) } }))
      return moved
    })
  }

  /** What was thrown away last comes first. */
  list(): Promise<TrashedPlan[]> {
    const { ground, catalogue, inTurn } = this.#parts
    return inTurn(async () => {
      const { archived = [], thrownAway = {} } = (await this.#file.read()) ?? {}
      const trashed = (await catalogue.trash()).map((summary): TrashedPlan => {
        const at = thrownAwayAt(thrownAway[summary.id], ground.now())
        return { ...summary, archived: archived.includes(summary.id), thrownAway: at.toISOString(), until: keptUntil(at).toISOString() }
      })
      return trashed.sort((one, other) => Date.parse(other.thrownAway) - Date.parse(one.thrownAway))
    })
  }

  restore(id: string): Promise<Opened> {
    const { ground, inTurn } = this.#parts
    return inTurn(async () => {
      const moved = await attempt(id, () => moveFromTrash(ground, id))
      if (moved.kind === 'failed') return { kind: 'failed', notice: unreadable(shown(ground, pathOf(ground, 'trash', id)), moved.why) }
      await this.#file.change((shelf) => forgetting(shelf, id))
      return this.#openRestored(id)
    })
  }

  /** Lets go of what has been here for longer than is promised. Meant for a quiet moment after the start. */
  tidy(): Promise<void> {
    const { ground, catalogue, inTurn } = this.#parts
    return inTurn(async () => void (await ifPossible(tidyTrash(ground, catalogue, this.#file))))
  }

  async #openRestored(id: string): Promise<Opened> {
    const { plans, device } = this.#parts
    const opened = await plans.open(id)
    // Somebody may have put an older copy into the trash: edits made since would get their dots twice.
    if (opened.kind === 'opened' && device.nameFor(id) in opened.plan.seen) await ifPossible(device.renew())
    return opened
  }
}
