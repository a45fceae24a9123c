/** What is done with whole plans: archived, copied, begun anew from one another, thrown away and brought back. */
import type { Kept, Opened, PlanSummary } from '../../content/model/bridge'
import type { Plan } from '../../content/model/plan'
import { stamp } from '../../content/model/stamp'
import { asCopy, freshFrom, underNewId } from './begin-from'
import type { Catalogue } from './catalogue'
import type { Device } from './device'
import { type Ground, iso } from './ground'
import type { Summary } from './index-file'
import type { OpenPlans } from './open-plans'
import { PlanTrash } from './plan-trash'
import { openShelfFile, type ShelfFile } from './shelf-file'

export interface ShelfParts {
  readonly ground: Ground
  readonly device: Device
  readonly plans: OpenPlans
  readonly catalogue: Catalogue
  /** The workspace's turn: nothing else is opened, moved or listed meanwhile. */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>
}

export class Shelf {
  readonly trash: PlanTrash
  readonly #parts: ShelfParts
  readonly #file: ShelfFile

  constructor(parts: ShelfParts) {
    this.#parts = parts
    this.#file = openShelfFile(parts.ground)
    this.trash = new PlanTrash(parts, this.#file)
  }

  /** The same plans, each with whether it is archived. */
  async marked(plans: readonly Summary[]): Promise<PlanSummary[]> {
    const archived = new Set((await this.#file.read())?.archived)
    return plans.map((summary) => ({ ...summary, archived: archived.has(summary.id) }))
  }

  async isArchived(id: string): Promise<boolean> {
    return (await this.#file.read())?.archived.includes(id) ?? false
  }

  archive(id: string, isArchived: boolean): Promise<Kept> {
    return this.#file.change((shelf) => {
      if (shelf.archived.includes(id) === isArchived) return shelf
      const others = shelf.archived.filter((one) => one !== id)
      return { ...shelf, archived: isArchived ? [...others, id] : others }
    })
  }

  /** A plan of its own that shares the past of the other. */
  duplicate(id: string): Promise<Opened> {
    return this.#begin(id, (plan, taken) => {
      const copy = underNewId(plan)
      return [copy, asCopy(copy, taken)]
    })
  }

  /** A plan without answers, for the same project and with the same organisations. */
  startFrom(id: string): Promise<Opened> {
    return this.#begin(id, (plan, taken) => [undefined, freshFrom(plan, iso(this.#parts.ground), taken)])
  }

  /** Resolves once nothing is on its way to the disk. */
  settle(): Promise<void> {
    return this.#file.settle()
  }

  /** Begins what `from` makes of a plan as it stands, unsaved edits and all: as it was before anything is new in it, and after. */
  #begin(id: string, from: (plan: Plan, taken: readonly string[]) => readonly [before: Plan | undefined, after: Plan]): Promise<Opened> {
    const { ground, device, plans, catalogue, inTurn } = this.#parts
    return inTurn(async () => {
      const opened = await plans.open(id)
      if (opened.kind === 'failed') return opened
      const taken = (await catalogue.list()).plans.map(({ summary }) => summary.title)
      const [before, after] = from(plans.need(id).stamped(), taken)
      return plans.begin(stamp(before, after, device.nameFor(after.id), iso(ground)))
    })
  }
}
