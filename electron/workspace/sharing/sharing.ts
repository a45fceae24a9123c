/** Plan files that come from elsewhere and go elsewhere. What comes is read and shown before it is taken in. */
import { basename } from 'node:path'
import type { Kept, Looked, Opened, Saved } from '../../../content/model/bridge'
import type { TakenIn } from '../../../content/model/incoming'
import type { Plan } from '../../../content/model/plan'
import { speak } from '../../../content/words/say'
import type { Catalogue } from '../catalogue'
import type { Device } from '../device'
import { ifPossible, whyNotWritten } from '../disk-trouble'
import { statOf, writeDurably } from '../durable-write'
import type { Ground } from '../ground'
import type { History } from '../history/history'
import { newId } from '../new-plan'
import { newer, unreadable } from '../notices'
import type { OpenPlans } from '../open-plans'
import { printOf } from '../read-plan'
import { sealed } from '../seal'
import { conflictPath, putConflictAside } from './conflicts'
import { kinIn } from './kin'
import { isAmongPlans, isConflict, isOwnPlan } from './own-files'
import { copyFor } from './partner-copy'
import { readOutside } from './read-outside'
import { plainly, shownBefore } from './shown-before'
import { takeInstead, takeTogether } from './taking-in'
import { type Waiting, WaitingFiles } from './waiting'

export interface Desk {
  readonly ground: Ground
  readonly plans: OpenPlans
  readonly device: Device
  readonly history: History
  readonly catalogue: Catalogue
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>
}

const failed = (file: string, why: string): Looked & Opened => ({ kind: 'failed', notice: unreadable(file, why) })
/** Whoever brings a file in asks first whether anything came of it. */
const notBroughtIn = (file: string, why: string) => failed(file, speak('en')('store.refused.nothing', { why }))

export class Sharing {
  readonly #desk: Desk
  readonly #waiting = new WaitingFiles()

  constructor(desk: Desk) {
    this.#desk = desk
  }

  /** Reads a file and shows what it is. Takes nothing in, and leaves the file as it is. */
  async lookAt(path: string): Promise<Looked> {
    const { ground } = this.#desk
    const name = basename(path)
    if (await isOwnPlan(ground, path)) return { kind: 'ours', plan: basename(path, '.json') }
    return (await isAmongPlans(ground, path)) && (await isConflict(ground, name)) ? this.lookAtConflict(name) : this.#read(path, '')
  }

  /** The same for a second version that lies among the plans. */
  async lookAtConflict(name: string): Promise<Looked> {
    const { ground } = this.#desk
    if (await isConflict(ground, name)) return this.#read(conflictPath(ground, name), name)
    return failed(plainly(name), speak('en')('store.read.gone'))
  }

  /** Does what was chosen. What failed may be tried again. */
  async takeIn(token: string, how: TakenIn): Promise<Opened> {
    const waiting = this.#waiting.get(token)
    if (!waiting) return failed('', speak('en')('store.share.gone'))
    const opened = await this.#desk.inTurn(() => this.#take(waiting.plan, how))
    if (opened.kind === 'failed') return opened
    this.letGo(token)
    if (waiting.conflict !== '') await ifPossible(this.#putAsideIfSame(waiting))
    return opened
  }

  letGo(token: string): void {
    this.#waiting.letGo(token)
  }

  /** Puts a second version out of the way without taking anything of it. */
  async putAway(name: string): Promise<Kept> {
    const { ground } = this.#desk
    try {
      if (await isConflict(ground, name)) await putConflictAside(ground, name)
      return { kind: 'kept' }
    } catch (error) {
      return { kind: 'failed', why: whyNotWritten(error) }
    }
  }

  /** Writes a plan as a file for us or for a partner, open edits and all. */
  async copyTo(id: string, path: string, audience: 'ours' | 'partner'): Promise<Saved> {
    const { plans, ground, inTurn } = this.#desk
    const opened = await inTurn(() => plans.open(id))
    if (opened.kind === 'failed') return { kind: 'failed', why: opened.notice.values.why ?? '' }
    try {
      await writeDurably(ground.disk, path, sealed(copyFor(audience, plans.need(id).stamped())))
      return { kind: 'saved', where: path }
    } catch (error) {
      return { kind: 'failed', why: whyNotWritten(error) }
    }
  }

  async #read(path: string, conflict: string): Promise<Looked> {
    const { ground, inTurn } = this.#desk
    const file = plainly(basename(path))
    const read = await readOutside(ground.disk, path)
    if (read.kind === 'newer') return { kind: 'failed', notice: newer(file, file) }
    if (read.kind !== 'plan') return notBroughtIn(file, read.why)
    const { plan, print, from: version, size } = read
    const kin = await inTurn(() => kinIn(this.#desk, plan))
    const token = this.#waiting.hold({ plan, print, conflict })
    return { kind: 'seen', incoming: { token, file, ...shownBefore(plan), size, version, kin, conflict } }
  }

  async #take(theirs: Plan, how: TakenIn): Promise<Opened> {
    const { plans } = this.#desk
    if (how.kind === 'together') return takeTogether(this.#desk, how.plan, theirs)
    if (how.kind === 'instead') return takeInstead(this.#desk, how.plan, theirs)
    // Its dots stay: they tell which edits this copy shares with others. Its new id has it count on under a name of its own.
    return plans.begin({ ...theirs, id: newId(theirs.project.title) })
  }

  /** What was written into the file since it was read has not been seen by anybody: then it stays. */
  async #putAsideIfSame({ conflict, print }: Waiting): Promise<void> {
    const { ground } = this.#desk
    const stats = await statOf(ground.disk, conflictPath(ground, conflict))
    if (stats && printOf(stats) === print) await putConflictAside(ground, conflict)
  }
}
