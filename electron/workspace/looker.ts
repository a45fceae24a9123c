/** Looks at plan files and remembers what it saw, so that a file that nobody has touched is read once and never again. */
import type { Stats } from 'node:fs'
import { atMost } from './at-most'
import { fewAtOnce } from './few-at-once'
import { type Ground, pathOf } from './ground'
import { type Index, type IndexedRoom, readIndex, writeIndex } from './index-file'
import { printOf, readText } from './read-plan'
import { type Glance, glance } from './summary'
import { takingTurns } from './turns'

export type Look = Glance | { kind: 'missing' } | { kind: 'unreadable'; why: string }

/** A file as it stands; undefined when the disk does not say. */
interface Standing {
  readonly room: IndexedRoom
  readonly id: string
  readonly stats: Stats | undefined
}

/** Disks do several things at once. */
const ASKED_AT_ONCE = 32
/** Memory must hold what is read, and whoever waits for something else must get a turn. */
const READ_AT_ONCE = 4

const isNewer = (one: Standing, other: Standing): number => (other.stats?.mtimeMs ?? 0) - (one.stats?.mtimeMs ?? 0)

export class Looker {
  readonly #ground: Ground
  #index: Promise<Index> | undefined
  #isChanged = false
  #isStopped = false
  /** What is being read, or was found to be no plan, under how the file stood then. */
  readonly #reading = new Map<string, Promise<Look>>()
  // One write at a time, and none that a list waits for.
  readonly #inTurn = takingTurns()

  constructor(ground: Ground) {
    this.#ground = ground
  }

  /**
   * What each of these files holds. Files that are not known are read, the newest first; those that are not done after so many
   * milliseconds are left out and go on being read.
   */
  async lookAt(room: IndexedRoom, ids: readonly string[], patience = Number.POSITIVE_INFINITY): Promise<ReadonlyMap<string, Look>> {
    const index = await this.#opened()
    const standing = await fewAtOnce(ids, ASKED_AT_ONCE, (id) => this.#standing(room, id))
    const looks = new Map<string, Look>()
    const unknown: Standing[] = []
    for (const one of standing) {
      const known = index[room].get(one.id)
      if (known && one.stats && known.print === printOf(one.stats)) looks.set(one.id, { kind: 'plan', ...known })
      else unknown.push(one)
    }
    const reading = fewAtOnce(unknown.sort(isNewer), READ_AT_ONCE, async (one) => {
      if (!this.#isStopped) looks.set(one.id, await this.#read(index, one))
    })
    await atMost(
      patience,
      reading.then(() => this.#keep(index)),
    )
    return new Map(looks)
  }

  /** Forgets what is no longer in a room. */
  async forgetOthers(room: IndexedRoom, ids: readonly string[]): Promise<void> {
    const index = await this.#opened()
    const stay = new Set(ids)
    for (const id of [...index[room].keys()]) if (!stay.has(id)) this.#isChanged = index[room].delete(id)
  }

  /** Resolves once nothing is on its way to the disk. */
  settle(): Promise<void> {
    return this.#inTurn(async () => {})
  }

  /** Reads no further, and keeps what was seen so far. */
  async stop(): Promise<void> {
    this.#isStopped = true
    this.#keep(await this.#opened())
    await this.settle()
  }

  #opened(): Promise<Index> {
    this.#index ??= readIndex(this.#ground)
    return this.#index
  }

  async #standing(room: IndexedRoom, id: string): Promise<Standing> {
    return { room, id, stats: await this.#ground.disk.stat(pathOf(this.#ground, room, id)).catch(() => undefined) }
  }

  /** Once for each state of a file, whoever asks meanwhile. What the disk does not give now is asked for again. */
  #read(index: Index, { room, id, stats }: Standing): Promise<Look> {
    const path = pathOf(this.#ground, room, id)
    const name = `${path} ${stats && printOf(stats)}`
    const reading = this.#reading.get(name) ?? this.#lookInto(index, room, id, path)
    this.#reading.set(name, reading)
    const forget = (look?: Look) => void (look?.kind !== 'newer' && look?.kind !== 'doubtful' && this.#reading.delete(name))
    void reading.then(forget, () => forget())
    return reading
  }

  async #lookInto(index: Index, room: IndexedRoom, id: string, path: string): Promise<Look> {
    const file = await readText(this.#ground.disk, path)
    if (file.kind === 'damaged') return { kind: 'doubtful' }
    if (file.kind !== 'text') return { kind: file.kind, why: file.why }
    const look = glance(id, file.text, file.at.toISOString())
    if (look.kind === 'plan') {
      index[room].set(id, { print: file.print, devices: look.devices, summary: look.summary })
      this.#isChanged = true
    }
    return look
  }

  #keep(index: Index): void {
    if (!this.#isChanged) return
    this.#isChanged = false
    void this.#inTurn(() => writeIndex(this.#ground, index))
  }
}
