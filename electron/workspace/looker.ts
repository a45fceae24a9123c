/** Looks at plan files and remembers what it saw, so that a file that nobody has touched is read once and never again. */
import { fewAtOnce } from './few-at-once'
import { type Ground, pathOf } from './ground'
import { type Index, type IndexedRoom, type Known, readIndex, writeIndex } from './index-file'
import { printOf, readText } from './read-plan'
import { type Glance, glance } from './summary'
import { takingTurns } from './turns'

export type Look = Glance | { kind: 'missing' } | { kind: 'unreadable'; why: string }

/** Disks do several things at once, and memory must hold the files that are being read. */
const AT_ONCE = 32

export class Looker {
  readonly #ground: Ground
  #reading: Promise<Index> | undefined
  // One write at a time, and none that a list waits for.
  readonly #inTurn = takingTurns()

  constructor(ground: Ground) {
    this.#ground = ground
  }

  /** What each of these files holds. They are all that count in their room: others are forgotten. */
  async lookAt(room: IndexedRoom, ids: readonly string[]): Promise<ReadonlyMap<string, Look>> {
    this.#reading ??= readIndex(this.#ground)
    const index = await this.#reading
    const before = new Map(index[room])
    const looks = await fewAtOnce(ids, AT_ONCE, (id) => this.#look(index, room, id))
    const stay = new Set(ids)
    for (const id of before.keys()) if (!stay.has(id)) index[room].delete(id)
    if (!isSame(before, index[room])) void this.#inTurn(() => writeIndex(this.#ground, index))
    return new Map(ids.flatMap((id, at) => (looks[at] ? [[id, looks[at]]] : [])))
  }

  /** Resolves once nothing is on its way to the disk. */
  settle(): Promise<void> {
    return this.#inTurn(async () => {})
  }

  async #look(index: Index, room: IndexedRoom, id: string): Promise<Look> {
    const path = pathOf(this.#ground, room, id)
    const known = index[room].get(id)
    if (known && known.print === (await this.#ground.disk.stat(path).then(printOf, () => ''))) return { kind: 'plan', ...known }
    const file = await readText(this.#ground.disk, path)
    const look: Look =
      file.kind === 'text'
        ? glance(id, file.text, file.at.toISOString())
        : file.kind === 'damaged'
          ? { kind: 'doubtful' }
          : { kind: file.kind, why: file.why }
    if (look.kind === 'plan' && file.kind === 'text') index[room].set(id, { ...asKnown(look), print: file.print })
    else index[room].delete(id)
    return look
  }
}

const asKnown = ({ summary, devices }: Extract<Glance, { kind: 'plan' }>): Omit<Known, 'print'> => ({ summary, devices })

const isSame = (before: ReadonlyMap<string, Known>, after: ReadonlyMap<string, Known>): boolean =>
  before.size === after.size && [...after].every(([id, known]) => before.get(id) === known)
