import type { SaveState } from '../../content/model/bridge'
import { applyChange, type Change } from '../../content/model/change'
import { merge, relation } from '../../content/model/merge'
import { withOursStanding } from '../../content/model/overtaken'
import type { Plan } from '../../content/model/plan'
import { stamp } from '../../content/model/stamp'
import { speak } from '../../content/words/say'
import { whyNotWritten } from './disk-trouble'
import { saveTimer } from './save-timer'

export interface Keeping {
  /** Another program's version of the file, when it wrote there since we last did. */
  readonly others: () => Promise<Plan | undefined>
  /** Told before another version is taken in, with what stands here, and after. */
  readonly onOthers: (before: Plan) => Promise<void>
  readonly onTakenIn: (plan: Plan) => void
  /** Whether one file can hold it. */
  readonly fits: (plan: Plan) => boolean
  /** Keeps the other version out of the way, when both together are too much. */
  readonly keepOthersAside: (plan: Plan) => Promise<void>
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
  #ended = false
  #said: SaveState
  readonly #keeping: Keeping
  readonly #timer = saveTimer(() => void this.save())

  constructor(plan: Plan, savedAt: string, keeping: Keeping) {
    this.plan = plan
    this.#stamped = plan
    this.#onDisk = plan
    this.savedAt = savedAt
    this.#said = { kind: 'saved', at: savedAt }
    this.#keeping = keeping
  }

  change(change: Change): void {
    // Taken and then dropped it would be lost without a word; refused it stays on the page, which shows that.
    if (this.#ended) throw new Error(speak('en')('store.not-open'))
    this.plan = applyChange(this.plan, change)
    // From here on "Saved" would not be true; a failure stays in sight until the next attempt.
    if (this.#said.kind === 'saved') this.#say({ kind: 'saving' })
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
    return this.#said
  }

  /** Why the disk does not have every edit: the reason, or the title when no write has failed yet. */
  get whyNotSaved(): string | undefined {
    if (this.isSaved) return undefined
    return this.#said.kind === 'failed' ? this.#said.why : this.plan.project.title
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
    if (this.#said.kind === 'saved') this.#say({ kind: 'saving' })
    this.#timer.touch()
  }

  /** Takes in what another program has written meanwhile. */
  async lookAround(): Promise<void> {
    // Once it has ended another folder may be in the place of ours.
    const theirs = this.#ended ? undefined : await this.#keeping.others()
    if (!theirs || this.#ended) return
    const before = this.stamped()
    const stands = relation(before, theirs)
    // An older version that was put there again holds nothing that is not here.
    if (stands === 'same' || stands === 'behind') return
    await this.#keeping.onOthers(before)
    const both = (ours: Plan) => withOursStanding(merge(ours, theirs), ours)
    if (!this.#keeping.fits(both(this.stamped()))) return this.#keeping.keepOthersAside(this.stamped())
    this.takeUp(both(this.stamped()))
    this.#keeping.onTakenIn(this.plan)
  }

  get isSaved(): boolean {
    return this.plan === this.#onDisk
  }

  async #write(): Promise<SaveState> {
    if (this.stamped() !== this.#onDisk) {
      if (this.#said.kind !== 'saving') this.#say({ kind: 'saving' })
      try {
        await this.lookAround()
        const next = this.stamped()
        await this.#keeping.write(next)
        this.#onDisk = next
      } catch (error) {
        return this.#say({ kind: 'failed', why: whyNotWritten(error) })
      }
      this.savedAt = this.#keeping.now()
    }
    // Edits that came during the write are not on the disk: the window goes on saying so.
    if (!this.isSaved) return { kind: 'saving' }
    const saved: SaveState = { kind: 'saved', at: this.savedAt }
    return this.#said.kind === 'saved' ? saved : this.#say(saved)
  }

  #say(state: SaveState): SaveState {
    this.#said = state
    this.#keeping.onState(state)
    return state
  }
}
