/** A list that is kept for all plans. Read once, then held in memory; nothing leaves memory because a write failed. */
import type { Kept, Notice } from '../../content/model/bridge'
import { speak } from '../../content/words/say'
import { whyNotWritten } from './disk-trouble'
import { findList } from './find-kept-list'
import { type Ground, iso } from './ground'
import { haveRoom, type Item, type Listed, type ListKind, type ListName, listContent, putIn, readListText } from './kept-list-text'
import { takingTurns } from './turns'
import { keepGood, writeList } from './write-kept-list'

const failed = (why: string): Kept => ({ kind: 'failed', why })
const words = speak('en')

export class KeptList<T extends Item, Name extends ListName> {
  readonly #ground: Ground
  readonly #kind: ListKind<T, Name>
  /** What the program holds and what the disk has; undefined until the file was read, or while it may not be written over. */
  #held: readonly T[] | undefined
  #onDisk: { readonly items: readonly T[]; readonly print: string | undefined } | undefined
  #why: string | undefined
  #untold: Notice | undefined
  // One write at a time: what is kept meanwhile goes with the next.
  readonly #inTurn = takingTurns()

  constructor(ground: Ground, kind: ListKind<T, Name>) {
    this.#ground = ground
    this.#kind = kind
  }

  /** Never throws because of a file. A notice is told once. */
  async list(): Promise<Listed<T, Name>> {
    const notice = (await this.#open()) ?? this.#untold
    this.#untold = undefined
    return { [this.#kind.name]: [...(this.#held ?? [])], notices: notice ? [notice] : [] } as Listed<T, Name>
  }

  /** What is kept, undefined while the file may not be read. A notice of it waits until the list is asked for. */
  async items(): Promise<readonly T[] | undefined> {
    await this.#open()
    return this.#held
  }

  /** What another file of this kind holds, undefined when it is none that can be read. */
  read(text: string): readonly T[] | undefined {
    const read = readListText(this.#kind, text)
    return read.kind === 'list' ? read.items : undefined
  }

  keep(item: T): Promise<Kept> {
    const fresh = this.#kind.stamped?.(item, iso(this.#ground)) ?? item
    return this.#change((all) => putIn(all, fresh))
  }

  remove(id: string): Promise<Kept> {
    return this.#change((all) => all.filter((one) => one.id !== id))
  }

  /** Writes what the disk does not have, as often as it takes. */
  async settle(): Promise<void> {
    do await this.#save()
    while (this.#held !== this.#onDisk?.items && this.#why === undefined)
  }

  /** Why the disk does not have everything that is kept; nothing when it has. */
  unsaved(): readonly string[] {
    return this.#held === this.#onDisk?.items ? [] : [this.#why ?? words(`store.${this.#kind.name}`)]
  }

  /** Answers with what is in the way, if the file may not be written over. */
  #open(): Promise<Notice | undefined> {
    return this.#inTurn(async () => {
      if (this.#held) return undefined
      const found = await findList(this.#ground, this.#kind)
      if (found.kind === 'failed') return found.notice
      this.#held = found.items
      this.#onDisk = found
      this.#untold = found.notice
      return undefined
    })
  }

  async #change(change: (all: readonly T[]) => readonly T[]): Promise<Kept> {
    const { name, most } = this.#kind
    const notice = this.#held ? undefined : await this.#open()
    if (!this.#held) return failed(notice?.values.why ?? words(`store.${name}.newer`))
    const next = change(this.#held)
    if (!haveRoom(this.#kind, next)) return failed(words(`store.${name}.many`, { most }))
    this.#held = next
    return this.#save()
  }

  #save(): Promise<Kept> {
    return this.#inTurn(async () => {
      try {
        if (this.#held && this.#held !== this.#onDisk?.items) await this.#write(this.#held)
      } catch (error) {
        this.#why = whyNotWritten(error)
        return failed(this.#why)
      }
      return { kind: 'kept' }
    })
  }

  async #write(next: readonly T[]): Promise<void> {
    const content = listContent(this.#kind, next)
    this.#onDisk = { items: next, print: await writeList(this.#ground, this.#kind, content, this.#onDisk?.print) }
    this.#why = undefined
    // While somebody types, the copy waits for the last of it.
    if (next === this.#held) await keepGood(this.#ground, this.#kind, content)
  }
}
