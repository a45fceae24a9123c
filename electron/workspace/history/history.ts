/** Earlier states of the plans, outside their files. Trouble of the disk here never stands in the way of saving. */
import type { Kept, MomentRead } from '../../../content/model/bridge'
import type { Moment, MomentWhy } from '../../../content/model/moment'
import { Id, type Plan } from '../../../content/model/plan'
import type { Import } from '../../../content/model/whose-version'
import { ifPossible, whyNotWritten } from '../disk-trouble'
import { type Ground, roomOf } from '../ground'
import { sealed } from '../seal'
import { takingTurns } from '../turns'
import { importsOf } from './imports'
import { clearHistory, keepMoment, momentsOf, readMoment, removeMoment } from './moment-file'
import { thinned } from './thinned'
import { withoutGroups } from './without-groups'

/** Work between two states is at most this long. */
const KEEP_EVERY = 5 * 60_000

export class History {
  readonly #ground: Ground
  /** When each plan was last kept, so that most saves ask no disk. */
  readonly #newest = new Map<string, number>()
  readonly #inTurn = takingTurns()
  /** By the clock of the machine, as the disk tells the age of files. */
  readonly #started = new Date()

  constructor(ground: Ground) {
    this.#ground = ground
  }

  /** Keeps the plan as it stands. Never throws because of the disk: the answer says what came of it. */
  keep(plan: Plan, why: MomentWhy): Promise<Kept> {
    return this.#inTurn(() => this.#keep(plan, why))
  }

  /** Keeps the plan as it stood before a save, when five minutes have passed since it was last kept. */
  async keepIfDue(plan: Plan): Promise<void> {
    await this.#inTurn(async () => {
      const newest = this.#newest.get(plan.id) ?? (await ifPossible(this.#lookUp(plan.id)))
      // A clock that was set back must not keep the plan from being kept.
      if (newest === undefined || Math.abs(this.#ground.now().getTime() - newest) >= KEEP_EVERY) await this.#keep(plan, 'work')
    })
  }

  /** The newest first. Empty while the folder cannot be read. */
  async list(id: string): Promise<Moment[]> {
    return (await ifPossible(momentsOf(this.#ground, id))) ?? []
  }

  read(id: string, moment: string): Promise<MomentRead> {
    return readMoment(this.#ground, id, moment)
  }

  /** What the plan had taken in each time before another copy came, the oldest first. */
  async imports(id: string): Promise<Import[]> {
    return (await ifPossible(importsOf(this.#ground, id))) ?? []
  }

  /** Resolves once nothing is on its way to the disk. */
  settle(): Promise<void> {
    return this.#inTurn(async () => {})
  }

  /** Takes out what is no longer to be kept of one plan. */
  thin(id: string): Promise<void> {
    return this.#inTurn(() => this.#thin(id))
  }

  /** For all plans, one after the other; meant for a quiet moment after the start. */
  async thinAll(): Promise<void> {
    const ids = (await ifPossible(this.#ground.disk.readdir(roomOf(this.#ground, 'history')))) ?? []
    for (const id of ids.filter((name) => Id.safeParse(name).success)) {
      await ifPossible(clearHistory(this.#ground, id, this.#started))
      await this.thin(id)
    }
  }

  async #keep(plan: Plan, why: MomentWhy): Promise<Kept> {
    try {
      await keepMoment(this.#ground, plan.id, sealed(withoutGroups(plan)), why)
    } catch (error) {
      return { kind: 'failed', why: whyNotWritten(error) }
    } finally {
      // Tried in vain it is tried again in five minutes: a full disk is not to be asked at every save.
      this.#newest.set(plan.id, this.#ground.now().getTime())
    }
    await this.#thin(plan.id)
    return { kind: 'kept' }
  }

  async #lookUp(id: string): Promise<number | undefined> {
    const [newest] = await momentsOf(this.#ground, id)
    const at = newest && Date.parse(newest.at)
    if (at !== undefined) this.#newest.set(id, at)
    return at
  }

  async #thin(id: string): Promise<void> {
    const moments = (await ifPossible(momentsOf(this.#ground, id))) ?? []
    const stay = new Set(thinned(moments, this.#ground.now()).map((moment) => moment.id))
    for (const moment of moments) if (!stay.has(moment.id)) await ifPossible(removeMoment(this.#ground, id, moment.id))
  }
}
