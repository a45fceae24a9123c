import { Low } from 'lowdb'
import type { Plan } from '../../content/model/plan'
import { checkPlan } from './check-plan'
import { ifPossible, PlanTooLarge } from './disk-trouble'
import { DurableAdapter, type Form } from './durable-adapter'
import { statOf } from './durable-write'
import { type Ground, pathOf } from './ground'
import { BACKUP_EVERY, keepPreviousSave } from './last-good-copy'
import { LARGEST_FILE } from './plain-json'
import { printOf } from './read-plan'
import { hasRoom } from './room-for'
import { sealed } from './seal'
import { copyAside } from './set-aside'

function encode(plan: Plan): string {
  const text = sealed(plan)
  if (!hasRoom(plan) || Buffer.byteLength(text) > LARGEST_FILE) throw new PlanTooLarge()
  return text
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
  #print: string | undefined
  #backedUp: number

  /** `print` tells how the file stood when it was read; undefined for a file that is not what we would write, or not there. */
  constructor(ground: Ground, plan: Plan, print: string | undefined) {
    this.#ground = ground
    this.#id = plan.id
    this.#adapter = new DurableAdapter(ground.disk, pathOf(ground, 'plans', plan.id), planForm)
    this.#low = new Low(this.#adapter, plan)
    this.#print = print
    this.#backedUp = print === undefined ? Number.NEGATIVE_INFINITY : ground.now().getTime()
  }

  /** Resolves when the disk has the plan. */
  async write(plan: Plan): Promise<void> {
    await this.#keepWhatStands()
    this.#low.data = plan
    await this.#low.write()
    this.#print = this.#adapter.written && printOf(this.#adapter.written)
  }

  /** What another program wrote over our file is kept aside; our own previous save becomes the last good copy now and then. */
  async #keepWhatStands(): Promise<void> {
    const path = pathOf(this.#ground, 'plans', this.#id)
    const stats = await statOf(this.#ground.disk, path)
    if (!stats) return
    const now = this.#ground.now().getTime()
    if (printOf(stats) !== this.#print) await copyAside(this.#ground, path)
    else if (Math.abs(now - this.#backedUp) >= BACKUP_EVERY) {
      // A disk without room for a second copy can still take the plan itself.
      await ifPossible(keepPreviousSave(this.#ground, this.#id))
      this.#backedUp = now
    }
  }
}
