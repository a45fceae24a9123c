import type { Stats } from 'node:fs'
import { Low } from 'lowdb'
import type { Plan } from '../../content/model/plan'
import { checkPlan } from './check-plan'
import { ifPossible, PlanTooLarge } from './disk-trouble'
import { DurableAdapter, type Form } from './durable-adapter'
import { type Ground, pathOf } from './ground'
import { BACKUP_EVERY, keepPreviousSave } from './last-good-copy'
import { LARGEST_FILE } from './plain-json'
import { printOf } from './read-plan'
import { hasRoom } from './room-for'
import { sealed } from './seal'
import { copyAside } from './set-aside'

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
  #print: string | undefined
  #backedUp: number

  /** `print` tells how the file stood when it was read; undefined for a file that is not what we would write, or not there. */
  constructor(ground: Ground, plan: Plan, print: string | undefined) {
    this.#ground = ground
    this.#id = plan.id
    this.#adapter = new DurableAdapter(ground.disk, pathOf(ground, 'plans', plan.id), planForm, (standing) => this.#keep(standing))
    this.#low = new Low(this.#adapter, plan)
    this.#print = print
    this.#backedUp = print === undefined ? Number.NEGATIVE_INFINITY : ground.now().getTime()
  }

  /** Resolves when the disk has the plan. */
  async write(plan: Plan): Promise<void> {
    this.#low.data = plan
    await this.#low.write()
    this.#print = this.#adapter.written && printOf(this.#adapter.written)
  }

  /** What another program wrote over our file is kept aside; our own previous save becomes the last good copy now and then. */
  async #keep(standing: Stats): Promise<void> {
    const now = this.#ground.now().getTime()
    if (printOf(standing) !== this.#print) await copyAside(this.#ground, pathOf(this.#ground, 'plans', this.#id))
    else if (Math.abs(now - this.#backedUp) >= BACKUP_EVERY) {
      // A disk without room for a second copy can still take the plan itself.
      await ifPossible(keepPreviousSave(this.#ground, this.#id))
      this.#backedUp = now
    }
  }
}
