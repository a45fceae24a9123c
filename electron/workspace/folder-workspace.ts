import type { Invented, ListedPlans, Notice, Opened, Saved, SaveState, Start, TrashedPlan } from '../../content/model/bridge'
import type { Change } from '../../content/model/change'
import type { Plan } from '../../content/model/plan'
import { stamp } from '../../content/model/stamp'
import type { Origins } from '../../content/model/whose-version'
import type { Device } from './device'
import { type Ground, iso } from './ground'
import type { Hold } from './hold'
import { clearLeftovers } from './leftovers'
import { copyOf, emptyPlan } from './new-plan'
import { noWriting } from './notices'
import { openParts, type Parts, settleBeside, unsavedIn } from './parts'
import { takingTurns } from './turns'
import type { Workspace, WorkspaceOptions } from './workspace'

interface Opening {
  readonly hold: Hold
  /** What was found when the folder was opened. */
  readonly standing: readonly Notice[]
}

export class FolderWorkspace implements Workspace {
  readonly catalogue: Parts['catalogue']
  readonly shelf: Parts['shelf']
  readonly sharing: Parts['sharing']
  readonly secondLists: Parts['secondLists']
  readonly organisations: Parts['organisations']
  readonly forms: Parts['forms']
  readonly history: Parts['history']
  readonly made: Parts['made']
  readonly letterhead: Parts['letterhead']
  readonly sessions: Parts['sessions']
  readonly #ground: Ground
  readonly #device: Device
  readonly #invented: WorkspaceOptions['invented']
  readonly #opening: Opening
  readonly #parts: Parts
  /** By the clock of the machine, as the disk tells the age of files. */
  readonly #started = new Date()
  // Opening, moving and listing look at several files each; edits and saves of one plan need not wait for them.
  readonly #inTurn = takingTurns()

  constructor(ground: Ground, device: Device, options: WorkspaceOptions, opening: Opening) {
    const { invented, onState, onNotice = () => {}, onTakenIn = () => {} } = options
    this.#ground = ground
    this.#device = device
    this.#invented = invented
    this.#opening = opening
    this.#parts = openParts(ground, device, { onState, onTakenIn, onNotice }, this.#inTurn)
    this.catalogue = this.#parts.catalogue
    this.shelf = this.#parts.shelf
    this.sharing = this.#parts.sharing
    this.secondLists = this.#parts.secondLists
    this.organisations = this.#parts.organisations
    this.forms = this.#parts.forms
    this.history = this.#parts.history
    this.made = this.#parts.made
    this.letterhead = this.#parts.letterhead
    this.sessions = this.#parts.sessions
  }

  list(patience?: number): Promise<ListedPlans> {
    return this.#inTurn(async () => {
      const { plans, notices, conflicts, pending } = await this.catalogue.list(patience)
      const unwritable = (await this.#opening.hold.isTaken()) ? [] : [noWriting(this.#ground.folder)]
      const secondLists = await this.secondLists.all()
      return {
        plans: await this.shelf.marked(plans.map(({ summary }) => summary)),
        notices: [...this.#opening.standing, ...unwritable, ...notices],
        conflicts,
        ...(secondLists.length > 0 && { secondLists }),
        ...(pending > 0 && { pending }),
      }
    })
  }

  create(start: Start): Promise<Opened> {
    return this.#begin(emptyPlan(start, iso(this.#ground)))
  }

  openInvented(which: Invented): Promise<Opened> {
    return this.#begin(copyOf(this.#invented[which](), which))
  }

  open(id: string): Promise<Opened> {
    return this.#inTurn(() => this.#parts.plans.open(id))
  }

  change(id: string, change: Change): void {
    this.#parts.plans.need(id).change(change)
  }

  save(id: string): Promise<SaveState> {
    return this.#parts.plans.need(id).save()
  }

  trash(id: string): Promise<Saved> {
    return this.shelf.trash.throwAway(id)
  }

  listTrash(): Promise<TrashedPlan[]> {
    return this.shelf.trash.list()
  }

  restore(id: string): Promise<Opened> {
    return this.shelf.trash.restore(id)
  }

  plan(id: string): Plan | undefined {
    return this.#parts.plans.get(id)?.plan
  }

  async origins(id: string): Promise<Origins> {
    return { here: this.#device.nameFor(id), imports: await this.history.imports(id) }
  }

  lookAround(): Promise<void> {
    return this.#inTurn(() => this.#parts.plans.lookAroundAll())
  }

  async tidy(): Promise<void> {
    await this.shelf.trash.tidy()
    await this.history.thinAll()
    await clearLeftovers(this.#ground, this.#started)
  }

  async flush(): Promise<void> {
    await this.#inTurn(async () => {})
    await settleBeside(this.#parts)
    await this.#parts.plans.settle()
  }

  unsaved(): readonly string[] {
    return unsavedIn(this.#parts)
  }

  async close(): Promise<void> {
    await this.#inTurn(async () => {})
    try {
      await Promise.all([this.#parts.plans.end(), settleBeside(this.#parts)])
    } finally {
      this.#parts.plans.stop()
      await this.catalogue.stop()
      await this.#opening.hold.release()
    }
  }

  #begin(plan: Plan): Promise<Opened> {
    return this.#inTurn(() => this.#parts.plans.begin(stamp(undefined, plan, this.#device.nameFor(plan.id), iso(this.#ground))))
  }
}
