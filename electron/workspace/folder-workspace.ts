import type { Invented, ListedPlans, Notice, Opened, Saved, SaveState, Start, TrashedPlan } from '../../content/model/bridge'
import type { Change } from '../../content/model/change'
import type { Plan } from '../../content/model/plan'
import { stamp } from '../../content/model/stamp'
import { Catalogue } from './catalogue'
import type { Device } from './device'
import { type Forms, openForms } from './forms'
import { type Ground, iso } from './ground'
import { History } from './history/history'
import type { Hold } from './hold'
import { type LetterheadFile, openLetterhead } from './letterhead-file'
import { type MadeFiles, openMadeFiles } from './made-files'
import { copyOf, emptyPlan } from './new-plan'
import { noWriting } from './notices'
import { OpenPlans } from './open-plans'
import { type Organisations, openOrganisations } from './organisations'
import { Sessions } from './sessions'
import { Sharing } from './sharing/sharing'
import { Shelf } from './shelf'
import { takingTurns } from './turns'
import type { Workspace, WorkspaceOptions } from './workspace'

interface Opening {
  readonly hold: Hold
  /** What was found when the folder was opened. */
  readonly standing: readonly Notice[]
}

export class FolderWorkspace implements Workspace {
  readonly catalogue: Catalogue
  readonly shelf: Shelf
  readonly sharing: Sharing
  readonly organisations: Organisations
  readonly forms: Forms
  readonly history: History
  readonly made: MadeFiles
  readonly letterhead: LetterheadFile
  readonly sessions: Sessions
  readonly #ground: Ground
  readonly #device: Device
  readonly #invented: WorkspaceOptions['invented']
  readonly #hold: Hold
  readonly #standing: readonly Notice[]
  readonly #plans: OpenPlans
  // Opening, moving and listing look at several files each; edits and saves of one plan need not wait for them.
  readonly #inTurn = takingTurns()

  constructor(
    ground: Ground,
    device: Device,
    { invented, onState, onNotice = () => {}, onTakenIn = () => {} }: WorkspaceOptions,
    { hold, standing }: Opening,
  ) {
    this.#ground = ground
    this.#device = device
    this.#invented = invented
    this.#hold = hold
    this.#standing = standing
    this.history = new History(ground)
    this.#plans = new OpenPlans(ground, device, { onState, onTakenIn, onNotice }, this.history)
    this.organisations = openOrganisations(ground)
    this.forms = openForms(ground)
    this.made = openMadeFiles(ground, onNotice)
    this.letterhead = openLetterhead(ground)
    this.sessions = new Sessions(ground)
    this.catalogue = new Catalogue(ground, this.#plans)
    const desk = { ground, device, history: this.history, plans: this.#plans, catalogue: this.catalogue, inTurn: this.#inTurn }
    this.shelf = new Shelf(desk)
    this.sharing = new Sharing(desk)
  }

  list(patience?: number): Promise<ListedPlans> {
    return this.#inTurn(async () => {
      const { plans, notices, conflicts, pending } = await this.catalogue.list(patience)
      const unwritable = (await this.#hold.isTaken()) ? [] : [noWriting(this.#ground.folder)]
      return {
        plans: await this.shelf.marked(plans.map(({ summary }) => summary)),
        notices: [...this.#standing, ...unwritable, ...notices],
        conflicts,
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
    return this.#inTurn(() => this.#plans.open(id))
  }

  change(id: string, change: Change): void {
    this.#plans.need(id).change(change)
  }

  save(id: string): Promise<SaveState> {
    return this.#plans.need(id).save()
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
    return this.#plans.get(id)?.plan
  }

  lookAround(): Promise<void> {
    return this.#inTurn(async () => {
      for (const [, kept] of this.#plans.all()) await this.#plans.lookAround(kept)
    })
  }

  async flush(): Promise<void> {
    await this.#inTurn(async () => {})
    await Promise.all(this.#beside())
    // While one plan is written another may be edited.
    do await Promise.all(this.#plans.all().map(([, kept]) => kept.settle()))
    while (this.#plans.all().some(([, kept]) => kept.state.kind === 'saving'))
  }

  unsaved(): readonly string[] {
    const plans = this.#plans.all().flatMap(([, kept]) => kept.whyNotSaved ?? [])
    return [...plans, ...this.organisations.unsaved(), ...this.forms.unsaved(), ...this.sessions.unsaved()]
  }

  async close(): Promise<void> {
    await this.#inTurn(async () => {})
    try {
      await Promise.all([...this.#plans.all().map(([, kept]) => kept.end()), ...this.#beside()])
    } finally {
      for (const [, kept] of this.#plans.all()) kept.stop()
      await this.catalogue.stop()
      await this.#hold.release()
    }
  }

  /** What is written beside the plans, on its way to the disk. */
  #beside(): Promise<void>[] {
    return [
      this.organisations.settle(),
      this.forms.settle(),
      this.made.settle(),
      this.letterhead.settle(),
      this.sessions.settle(),
      this.shelf.settle(),
      this.catalogue.settle(),
      this.history.settle(),
    ]
  }

  #begin(plan: Plan): Promise<Opened> {
    return this.#inTurn(() => this.#plans.begin(stamp(undefined, plan, this.#device.nameFor(plan.id), iso(this.#ground))))
  }
}
