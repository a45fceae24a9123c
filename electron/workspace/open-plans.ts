import type { Opened, SaveState } from '../../content/model/bridge'
import type { Plan } from '../../content/model/plan'
import { speak } from '../../content/words/say'
import type { Device } from './device'
import { ifPossible, whyNotWritten } from './disk-trouble'
import { type Ground, iso, pathOf, shown } from './ground'
import { KeptPlan } from './kept-plan'
import { keepGoodText } from './last-good-copy'
import { unreadable } from './notices'
import { PlanFile } from './plan-file'
import { type Found, findPlan } from './recover'
import { sealed } from './seal'

type OnState = (planId: string, state: SaveState) => void

const asOpened = ({ plan, state }: KeptPlan): Opened => ({ kind: 'opened', plan, state })

/** The plans that are open, each with its file. A plan is read once and from then on lives in memory. */
export class OpenPlans {
  readonly #ground: Ground
  readonly #device: Device
  readonly #onState: OnState
  readonly #kept = new Map<string, KeptPlan>()

  constructor(ground: Ground, device: Device, onState: OnState) {
    this.#ground = ground
    this.#device = device
    this.#onState = onState
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
    if (kept) return asOpened(kept)
    const found = await this.find(id)
    if (found.kind === 'failed') return found
    const opened = asOpened(this.#keep(found.plan, found.at.toISOString(), new PlanFile(this.#ground, found.plan, found.print)))
    return found.notice ? ({ ...opened, notice: found.notice } as Opened) : opened
  }

  /** A plan on the disk, its last good copy put in its place if need be. */
  async find(id: string): Promise<Found> {
    const found = await findPlan(this.#ground, id)
    if (found.kind === 'found' && (found.notice || found.isCopy)) await ifPossible(this.#device.renew())
    return found
  }

  /** Puts a new plan on the disk and opens it. */
  async begin(plan: Plan): Promise<Opened> {
    const file = new PlanFile(this.#ground, plan, undefined)
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
      onState: (state) => this.#onState(plan.id, state),
      device: () => this.#device.nameFor(plan.id),
      now: () => iso(this.#ground),
    })
    this.#kept.set(plan.id, kept)
    return kept
  }
}
