import { basename } from 'node:path'
import type { Invented, ListedPlans, Notice, Opened, Saved, SaveState, Start, TrashedPlan } from '../../content/model/bridge'
import type { Change } from '../../content/model/change'
import type { Plan } from '../../content/model/plan'
import { stamp } from '../../content/model/stamp'
import { speak } from '../../content/words/say'
import { Catalogue } from './catalogue'
import { checkPlan } from './check-plan'
import type { Device } from './device'
import { whyNotWritten } from './disk-trouble'
import { writeDurably } from './durable-write'
import { type Forms, openForms } from './forms'
import { type Ground, iso } from './ground'
import { History } from './history/history'
import { type LetterheadFile, openLetterhead } from './letterhead-file'
import { type MadeFiles, openMadeFiles } from './made-files'
import { copyOf, emptyPlan, newId } from './new-plan'
import { newer, unreadable } from './notices'
import { OpenPlans } from './open-plans'
import { type Organisations, openOrganisations } from './organisations'
import { readText } from './read-plan'
import { sealed } from './seal'
import { Shelf } from './shelf'
import { takingTurns } from './turns'
import type { Workspace, WorkspaceOptions } from './workspace'

const failed = (notice: Notice): Opened => ({ kind: 'failed', notice })
/** Whoever brings a file in asks first whether anything came of it. */
const notBroughtIn = (path: string, why: string): Opened =>
  failed(unreadable(basename(path), speak('en')('store.refused.nothing', { why })))

export class FolderWorkspace implements Workspace {
  readonly catalogue: Catalogue
  readonly shelf: Shelf
  readonly organisations: Organisations
  readonly forms: Forms
  readonly history: History
  readonly made: MadeFiles
  readonly letterhead: LetterheadFile
  readonly #ground: Ground
  readonly #device: Device
  readonly #invented: WorkspaceOptions['invented']
  readonly #release: () => Promise<void>
  readonly #plans: OpenPlans
  // Opening, moving and listing look at several files each; edits and saves of one plan need not wait for them.
  readonly #inTurn = takingTurns()

  constructor(
    ground: Ground,
    device: Device,
    { invented, onState, onNotice, onTakenIn = () => {} }: WorkspaceOptions,
    release: () => Promise<void>,
  ) {
    this.#ground = ground
    this.#device = device
    this.#invented = invented
    this.#release = release
    this.history = new History(ground)
    this.#plans = new OpenPlans(ground, device, { onState, onTakenIn }, this.history)
    this.organisations = openOrganisations(ground)
    this.forms = openForms(ground)
    this.made = openMadeFiles(ground, onNotice)
    this.letterhead = openLetterhead(ground)
    this.catalogue = new Catalogue(ground, this.#plans)
    this.shelf = new Shelf({ ground, device, plans: this.#plans, catalogue: this.catalogue, inTurn: this.#inTurn })
  }

  list(): Promise<ListedPlans> {
    return this.#inTurn(async () => {
      const { plans, notices } = await this.catalogue.list()
      return { plans: await this.shelf.marked(plans.map(({ summary }) => summary)), notices, conflicts: [] }
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

  async bringIn(path: string): Promise<Opened> {
    const file = await readText(this.#ground.disk, path)
    if (file.kind !== 'text') return notBroughtIn(path, file.why)
    const read = checkPlan(file.text)
    if (read.kind === 'refused') return notBroughtIn(path, read.why)
    if (read.kind === 'newer') return failed(newer(basename(path), basename(path)))
    // Its dots stay: they tell which edits this copy shares with others. Its new id has it count on under a name of its own.
    return this.#inTurn(() => this.#plans.begin({ ...read.plan, id: newId(read.plan.project.title) }))
  }

  change(id: string, change: Change): void {
    this.#plans.need(id).change(change)
  }

  save(id: string): Promise<SaveState> {
    return this.#plans.need(id).save()
  }

  async copyTo(id: string, path: string): Promise<Saved> {
    const opened = await this.open(id)
    if (opened.kind === 'failed') return { kind: 'failed', why: opened.notice.values.why ?? '' }
    return this.#attempt(path, () => writeDurably(this.#ground.disk, path, sealed(this.#plans.need(id).stamped())))
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
    return [...this.#plans.all().flatMap(([, kept]) => kept.whyNotSaved ?? []), ...this.organisations.unsaved(), ...this.forms.unsaved()]
  }

  async close(): Promise<void> {
    await this.#inTurn(async () => {})
    try {
      await Promise.all([...this.#plans.all().map(([, kept]) => kept.end()), ...this.#beside()])
    } finally {
      for (const [, kept] of this.#plans.all()) kept.stop()
      await this.#release()
    }
  }

  /** What is written beside the plans, on its way to the disk. */
  #beside(): Promise<void>[] {
    return [
      this.organisations.settle(),
      this.forms.settle(),
      this.made.settle(),
      this.letterhead.settle(),
      this.shelf.settle(),
      this.catalogue.settle(),
    ]
  }

  #begin(plan: Plan): Promise<Opened> {
    return this.#inTurn(() => this.#plans.begin(stamp(undefined, plan, this.#device.nameFor(plan.id), iso(this.#ground))))
  }

  async #attempt(where: string, work: () => Promise<unknown>): Promise<Saved & { kind: 'saved' | 'failed' }> {
    try {
      await work()
      return { kind: 'saved', where }
    } catch (error) {
      return { kind: 'failed', why: whyNotWritten(error) }
    }
  }
}
