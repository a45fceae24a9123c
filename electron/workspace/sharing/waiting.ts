/** Files that were looked at and that nobody has decided on yet, each under a token. */
import { randomUUID } from 'node:crypto'
import type { Plan } from '../../../content/model/plan'

/** So many are remembered; each may be large. */
const MOST = 5

export interface Waiting {
  readonly plan: Plan
  readonly print: string
  /** The name of the file among the plans, empty for a file from elsewhere. */
  readonly conflict: string
}

export class WaitingFiles {
  readonly #files = new Map<string, Waiting>()

  get(token: string): Waiting | undefined {
    return this.#files.get(token)
  }

  hold(waiting: Waiting): string {
    const token = randomUUID()
    this.#files.set(token, waiting)
    for (const old of [...this.#files.keys()].slice(0, -MOST)) this.letGo(old)
    return token
  }

  letGo(token: string): void {
    this.#files.delete(token)
  }
}
