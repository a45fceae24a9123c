/** How far a long run is, and what came of it. */
import type { Checked } from './check-document'

const EVERY = 30_000

export class Progress {
  readonly #of: number
  readonly #seed: number
  readonly #began = Date.now()
  readonly #kinds = new Set<string>()
  #told = Date.now()
  #made = 0
  #faulty = 0

  constructor(of: number, seed: number) {
    this.#of = of
    this.#seed = seed
    this.say(`${of} documents, seed ${seed}`)
  }

  say(text: string): void {
    process.stdout.write(`${text}\n`)
  }

  get #spent(): string {
    return `${((Date.now() - this.#began) / 60_000).toFixed(1)} min`
  }

  take({ kind, wrong }: Checked): void {
    this.#made += 1
    this.#kinds.add(kind)
    if (wrong.length > 0) this.#faulty += 1
    if (Date.now() - this.#told < EVERY) return
    this.#told = Date.now()
    this.say(`  ${this.#made} of ${this.#of}, ${this.#faulty} with errors, ${this.#spent}`)
  }

  /** Says what came of it; whether all is well. */
  end(): boolean {
    const whole = `${this.#made} documents of ${this.#kinds.size} kinds in ${this.#spent}, checked by our rules and the SDK`
    this.say(`${whole}: ${this.#faulty} with errors; seed ${this.#seed}`)
    return this.#faulty === 0 && this.#made === this.#of
  }
}
