import type { Notice, Opened, SaveState } from '../../content/model/bridge'
import type { Plan } from '../../content/model/plan'
import { withoutOldRemoved } from '../../content/model/removed'
import { speak } from '../../content/words/say'
import type { Device } from './device'
import { ifPossible, whyNotWritten } from './disk-trouble'
import { type Ground, iso, pathOf, shown } from './ground'
import type { History } from './history/history'
import { KeptPlan } from './kept-plan'
import { keepGoodText } from './last-good-copy'
import { keptAside, unreadable } from './notices'
import { fits, PlanFile } from './plan-file'
import { type Found, findPlan } from './recover'
import { sealed } from './seal'
import { copyAside } from './set-aside'

export interface Hearing {
  /** How saving goes. */
  readonly onState: (planId: string, state: SaveState) => void
  /** An open plan holds edits that another program wrote into its file. */
  readonly onTakenIn: (plan: Plan) => void
  readonly onNotice: (notice: Notice) => void
}

export const asOpened = ({ plan, state }: KeptPlan): Opened => ({ kind: 'opened', plan, state })

/** The plans that are open, each with its file. A plan is read once and from then on lives in memory. */
export class OpenPlans {
  readonly #ground: Ground
  readonly #device: Device
  readonly #hearing: Hearing
  readonly #history: History
  readonly #kept = new Map<string, KeptPlan>()

  constructor(ground: Ground, device: Device, hearing: Hearing, history: History) {
    this.#ground = ground
    this.#device = device
    this.#hearing = hearing
    this.#history = history
  }

  get(id: string): KeptPlan | undefined {
    return this.#kept.get(id)
  }

  /** For what may only be asked of an open plan; the page shows the sentence. */
  need(id: string): KeptPlan {
    const kept = this.#kept.get(id)
    if (!kept) throw new Error(speak('en')('store.not-open'))
    return kept
  }

  all(): [string, KeptPlan][] {
    return [...this.#kept]
  }

  /** Takes a plan out that has ended; the answer puts it back. */
  take(id: string): () => void {
    const kept = this.need(id)
    this.#kept.delete(id)
    return () => {
      this.#kept.set(id, kept)
      kept.resume()
    }
  }

  async open(id: string): Promise<Opened> {
    const kept = this.#kept.get(id)
    if (kept) return this.#openAgain(kept)
    const found = await this.find(id)
    if (found.kind === 'failed') return found
    const plan = withoutOldRemoved(found.plan, this.#ground.now())
    const file = new PlanFile(this.#ground, plan, found.print, this.#history)
    const opened = asOpened(this.#keep(plan, found.at.toISOString(), file))
    return found.notice ? ({ ...opened, notice: found.notice } as Opened) : opened
  }

  /** Another program may have written the file since it was opened. */
  async #openAgain(kept: KeptPlan): Promise<Opened> {
    await this.lookAround(kept)
    return asOpened(kept)
  }

  /** Takes in what other programs have written into the plan's file. When the disk does not say, the next save will. */
  async lookAround(kept: KeptPlan): Promise<void> {
    try {
      await kept.lookAround()
    } catch (error) {
      whyNotWritten(error)
    }
  }

  async lookAroundAll(): Promise<void> {
    for (const kept of this.#kept.values()) await this.lookAround(kept)
  }

  /** Writes until the disk has every edit of every plan, or has failed to take one: while one is written another may be edited. */
  async settle(): Promise<void> {
    do await Promise.all([...this.#kept.values()].map((kept) => kept.settle()))
    while ([...this.#kept.values()].some(({ state }) => state.kind === 'saving'))
  }

  /** Settles, and takes no further edit from the moment when the disk has all. */
  async end(): Promise<void> {
    await Promise.all([...this.#kept.values()].map((kept) => kept.end()))
  }

  /** Takes no further edit, whatever the disk has. */
  stop(): void {
    for (const kept of this.#kept.values()) kept.stop()
  }

  /** A plan on the disk, its last good copy put in its place if need be. */
  async find(id: string): Promise<Found> {
    const found = await findPlan(this.#ground, id)
    if (found.kind === 'found' && (found.notice || found.needsNewName)) await ifPossible(this.#device.renew())
    return found
  }

  /** Puts a new plan on the disk and opens it. */
  async begin(plan: Plan): Promise<Opened> {
    const file = new PlanFile(this.#ground, plan, undefined, this.#history)
    try {
      await file.write(plan)
    } catch (error) {
      return { kind: 'failed', notice: unreadable(shown(this.#ground, pathOf(this.#ground, 'plans', plan.id)), whyNotWritten(error)) }
    }
    await ifPossible(keepGoodText(this.#ground, plan.id, sealed(plan)))
    return asOpened(this.#keep(plan, iso(this.#ground), file))
  }

  #keep(plan: Plan, savedAt: string, file: PlanFile): KeptPlan {
    const kept = new KeptPlan(plan, savedAt, {
      write: (next) => file.write(next),
      others: () => file.others(),
      onOthers: async (before) => void (await this.#history.keep(before, 'import')),
      onTakenIn: (taken) => this.#hearing.onTakenIn(taken),
      fits,
      keepOthersAside: async (ours) => {
        const where = await copyAside(this.#ground, pathOf(this.#ground, 'plans', ours.id))
        this.#hearing.onNotice(keptAside(ours.project.title, where))
      },
      onState: (state) => this.#hearing.onState(plan.id, state),
      device: () => this.#device.nameFor(plan.id),
      now: () => iso(this.#ground),
    })
    this.#kept.set(plan.id, kept)
    return kept
  }
}
