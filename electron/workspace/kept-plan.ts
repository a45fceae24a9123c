import type { SaveState } from '../../content/model/bridge'
import { applyChange, type Change } from '../../content/model/change'
import type { Plan } from '../../content/model/plan'
import { stamp } from '../../content/model/stamp'
import { whyNotWritten } from './disk-trouble'
import { saveTimer } from './save-timer'

export interface Keeping {
  readonly write: (plan: Plan) => Promise<void>
  readonly onState: (state: SaveState) => void
  readonly device: () => string
  readonly now: () => string
}

/** An open plan: what the user sees, with what of it the disk has. Nothing leaves memory because a write failed. */
export class KeptPlan {
  plan: Plan
  savedAt: string
  /** The last plan that dots were given to. Counters go on from it even if its write failed: a copy may have left with them. */
  #stamped: Plan
  #onDisk: Plan
  #writing: Promise<SaveState> | undefined
  #said: SaveState['kind'] = 'saved'
  readonly #keeping: Keeping
  readonly #timer = saveTimer(() => void this.save())

  constructor(plan: Plan, savedAt: string, keeping: Keeping) {
    this.plan = plan
    this.#stamped = plan
    this.#onDisk = plan
    this.savedAt = savedAt
    this.#keeping = keeping
  }

  change(change: Change): void {
    this.plan = applyChange(this.plan, change)
    // From here on "Saved" would not be true; a failure stays in sight until the next attempt.
    if (this.#said === 'saved') this.#say({ kind: 'saving' })
    this.#timer.touch()
  }

  /** Writes what the disk does not have yet. One write at a time: what is edited meanwhile goes with the next. */
  async save(): Promise<SaveState> {
    while (this.#writing) await this.#writing
    this.#timer.stop()
    this.#writing = this.#write().finally(() => {
      this.#writing = undefined
    })
    return this.#writing
  }

  /** The plan with dots, for a copy that leaves the workspace. */
  stamped(): Plan {
    this.#stamped = stamp(this.#stamped, this.plan, this.#keeping.device(), this.#keeping.now())
    this.plan = this.#stamped
    return this.#stamped
  }

  get isSaved(): boolean {
    return this.plan === this.#onDisk
  }

  stop(): void {
    this.#timer.stop()
  }

  async #write(): Promise<SaveState> {
    const next = this.stamped()
    if (next !== this.#onDisk) {
      if (this.#said !== 'saving') this.#say({ kind: 'saving' })
      try {
        await this.#keeping.write(next)
      } catch (error) {
        return this.#say({ kind: 'failed', why: whyNotWritten(error) })
      }
      this.#onDisk = next
      this.savedAt = this.#keeping.now()
    }
    const saved: SaveState = { kind: 'saved', at: this.savedAt }
    // Edits that came during the write are not on the disk: the window goes on saying so.
    return this.isSaved && this.#said !== 'saved' ? this.#say(saved) : saved
  }

  #say(state: SaveState): SaveState {
    this.#said = state.kind
    this.#keeping.onState(state)
    return state
  }
}
