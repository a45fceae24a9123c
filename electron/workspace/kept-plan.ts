import type { SaveState } from '../../content/model/bridge'
import { applyChange, type Change } from '../../content/model/change'
import type { Plan } from '../../content/model/plan'
import { stamp } from '../../content/model/stamp'
import { speak } from '../../content/words/say'
import { whyNotWritten } from './disk-trouble'
import type { Keeping } from './keeping'
import { saveTimer } from './save-timer'
import { takeInOthers } from './take-in-others'
import { ToldState } from './told-state'

/** An open plan: what the user sees, with what of it the disk has. Nothing leaves memory because a write failed. */
export class KeptPlan {
  plan: Plan
  savedAt: string
  /** The last plan that dots were given to. Counters go on from it even if its write failed: a copy may have left with them. */
  #stamped: Plan
  #onDisk: Plan
  #writing: Promise<SaveState> | undefined
  #ended = false
  readonly #told: ToldState
  readonly #keeping: Keeping
  readonly #timer = saveTimer(() => void this.save())

  constructor(plan: Plan, savedAt: string, keeping: Keeping) {
    this.plan = plan
    this.#stamped = plan
    this.#onDisk = plan
    this.savedAt = savedAt
    this.#told = new ToldState({ kind: 'saved', at: savedAt }, keeping.onState)
    this.#keeping = keeping
  }

  change(change: Change): void {
    // Taken and then dropped it would be lost without a word; refused it stays on the page, which shows that.
    if (this.#ended) throw new Error(speak('en')('store.not-open'))
    this.plan = applyChange(this.plan, change)
    this.#told.edited()
    this.#timer.touch()
  }

  /**
   * Writes what the disk does not have yet. One write at a time: what is edited meanwhile goes with the next, and until then
   * the answer is not "saved".
   */
  async save(): Promise<SaveState> {
    while (this.#writing) await this.#writing
    this.#timer.stop()
    this.#writing = this.#write().finally(() => {
      this.#writing = undefined
    })
    return this.#writing
  }

  /** Writes until the disk has every edit, those too that come meanwhile, or until it fails. */
  async settle(): Promise<SaveState> {
    let state = await this.save()
    while (state.kind === 'saving') state = await this.save()
    return state
  }

  /** Settles, and from the moment when the disk has everything takes no further edit. After a failure it goes on. */
  async end(): Promise<SaveState> {
    const state = await this.settle()
    if (state.kind !== 'failed' && !this.isSaved) return this.end()
    if (state.kind !== 'failed') this.stop()
    return state
  }

  /** How saving goes, as it was last told. */
  get state(): SaveState {
    return this.#told.now
  }

  /** Why the disk does not have every edit: the reason, or the title when no write has failed yet. */
  get whyNotSaved(): string | undefined {
    if (this.isSaved) return undefined
    return this.state.kind === 'failed' ? this.state.why : this.plan.project.title
  }

  /** Takes no further edit, whatever the disk has. */
  stop(): void {
    this.#timer.stop()
    this.#ended = true
  }

  /** Takes edits again. */
  resume(): void {
    this.#ended = false
  }

  /** The plan with dots, for a copy that leaves the workspace. */
  stamped(): Plan {
    this.#stamped = stamp(this.#stamped, this.plan, this.#keeping.device(), this.#keeping.now())
    this.plan = this.#stamped
    return this.#stamped
  }

  /** Goes on with this plan, whose dots go on from those given here. */
  takeUp(plan: Plan): void {
    this.#stamped = plan
    this.plan = plan
    if (this.isSaved) return
    this.#told.edited()
    this.#timer.touch()
  }

  /** Takes in what another program has written meanwhile. */
  lookAround(): Promise<void> {
    const standing = { stamped: () => this.stamped(), takeUp: (plan: Plan) => this.takeUp(plan), hasEnded: () => this.#ended }
    return takeInOthers(standing, this.#keeping)
  }

  get isSaved(): boolean {
    return this.plan === this.#onDisk
  }

  async #write(): Promise<SaveState> {
    if (this.stamped() !== this.#onDisk) {
      this.#told.turn({ kind: 'saving' })
      try {
        await this.lookAround()
        const next = this.stamped()
        await this.#keeping.write(next)
        this.#onDisk = next
      } catch (error) {
        return this.#told.say({ kind: 'failed', why: whyNotWritten(error) })
      }
      this.savedAt = this.#keeping.now()
    }
    // Edits that came during the write are not on the disk: the window goes on saying so.
    if (!this.isSaved) return { kind: 'saving' }
    return this.#told.turn({ kind: 'saved', at: this.savedAt })
  }
}
