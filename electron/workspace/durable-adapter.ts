import type { Stats } from 'node:fs'
import type { Adapter } from 'lowdb'
import type { Disk } from './disk'
import { isMissing } from './disk-trouble'
import { writeOver } from './durable-write'
import { patiently, READ_PATIENCE } from './patience'

/** How something is written as text and read back. `decode` throws on what it cannot read. */
export interface Form<T> {
  readonly encode: (data: T) => string | Uint8Array
  readonly decode: (text: string) => T
}

/** lowdb's own adapter never syncs and takes a damaged file for an empty one; this one does neither. */
export class DurableAdapter<T> implements Adapter<T> {
  /** How the file stood after the last write of ours. */
  written: Stats | undefined
  readonly #disk: Disk
  readonly #path: string
  readonly #form: Form<T>

  readonly #before: (standing: Stats) => Promise<void>

  /** `before` is told of the file that stands there, just before a new one takes its place. */
  constructor(disk: Disk, path: string, form: Form<T>, before: (standing: Stats) => Promise<void> = async () => {}) {
    this.#before = before
    this.#disk = disk
    this.#path = path
    this.#form = form
  }

  async read(): Promise<T | null> {
    try {
      return this.#form.decode(await patiently(this.#disk, READ_PATIENCE, () => this.#disk.readFile(this.#path, 'utf8')))
    } catch (error) {
      if (isMissing(error)) return null
      throw error
    }
  }

  async write(data: T): Promise<void> {
    this.written = await writeOver(this.#disk, this.#path, () => this.#form.encode(data), this.#before)
  }
}
