import type { Stats } from 'node:fs'
import { Low } from 'lowdb'
import { shareHistory } from '../../content/model/merge'
import type { Plan } from '../../content/model/plan'
import { checkPlan } from './check-plan'
import { ifPossible, PlanTooLarge, WrittenByNewer } from './disk-trouble'
import { DurableAdapter, type Form } from './durable-adapter'
import { statOf } from './durable-write'
import { type Ground, pathOf } from './ground'
import type { History } from './history/history'
import { BACKUP_EVERY, keepPreviousSave } from './last-good-copy'
import { LARGEST_FILE } from './plain-json'
import { printOf, readPlan } from './read-plan'
import { hasRoom } from './room-for'
import { sealed } from './seal'
import { copyAside } from './set-aside'
import { tooManyEdits } from './too-many-edits'

/** Whether the file can hold it: what is too much for it could be written and never read again. */
export const fits = (plan: Plan): boolean => hasRoom(plan) && sealed(plan).length <= LARGEST_FILE

function encode(plan: Plan): Uint8Array {
  const bytes = sealed(plan)
  if (!hasRoom(plan) || bytes.length > LARGEST_FILE) throw new PlanTooLarge()
  return bytes
}

const planForm: Form<Plan> = {
  encode,
  decode: (text) => {
    const read = checkPlan(text)
    if (read.kind === 'plan') return read.plan
    throw new Error(`Not a plan: ${read.kind}`)
  },
}

/** One plan's file in the workspace, from its opening on. */
export class PlanFile {
  readonly #ground: Ground
  readonly #id: string
  readonly #adapter: DurableAdapter<Plan>
  readonly #low: Low<Plan>
  readonly #history: History
  /** The plan as the disk has it. */
  #standing: Plan
  #print: string | undefined
  #backedUp: number

  /** `print` tells how the file stood when it was read; undefined for a file that is not what we would write, or not there. */
  constructor(ground: Ground, plan: Plan, print: string | undefined, history: History) {
    this.#ground = ground
    this.#history = history
    this.#standing = plan
    this.#id = plan.id
    this.#adapter = new DurableAdapter(ground.disk, pathOf(ground, 'plans', plan.id), planForm, (standing) => this.#keep(standing))
    this.#low = new Low(this.#adapter, plan)
    this.#print = print
    this.#backedUp = print === undefined ? Number.NEGATIVE_INFINITY : ground.now().getTime()
  }

  /**
   * What another program wrote over our file: another version of this plan. What is no plan, or another one, is kept aside by
   * the next write. Throws when a newer version of this program wrote it.
   */
  async others(): Promise<Plan | undefined> {
    const path = pathOf(this.#ground, 'plans', this.#id)
    const stats = this.#print === undefined ? undefined : await ifPossible(statOf(this.#ground.disk, path))
    if (!stats || printOf(stats) === this.#print) return undefined
    const read = await readPlan(this.#ground, path)
    if (read.kind === 'newer') throw new WrittenByNewer()
    if (read.kind !== 'plan' || tooManyEdits(read.plan) || !shareHistory(this.#standing, read.plan)) return undefined
    this.#print = read.print
    return { ...read.plan, id: this.#id }
  }

  /** Resolves when the disk has the plan. */
  async write(plan: Plan): Promise<void> {
    this.#low.data = plan
    await this.#low.write()
    this.#standing = plan
    this.#print = this.#adapter.written && printOf(this.#adapter.written)
  }

  /** What another program wrote over our file is kept aside; our own previous save becomes the last good copy now and then. */
  async #keep(standing: Stats): Promise<void> {
    await this.#history.keepIfDue(this.#standing)
    const now = this.#ground.now().getTime()
    if (printOf(standing) !== this.#print) await copyAside(this.#ground, pathOf(this.#ground, 'plans', this.#id))
    else if (Math.abs(now - this.#backedUp) >= BACKUP_EVERY) {
      // A disk without room for a second copy can still take the plan itself.
      await ifPossible(keepPreviousSave(this.#ground, this.#id))
      this.#backedUp = now
    }
  }
}
