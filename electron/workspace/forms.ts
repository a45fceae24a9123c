/** The users' own funders' forms. Read once, then held in memory; nothing leaves memory because a write failed. */
import type { Kept, Notice } from '../../content/model/bridge'
import type { FunderForm } from '../../content/model/funder'
import { speak } from '../../content/words/say'
import { whyNotWritten } from './disk-trouble'
import { writeDurably } from './durable-write'
import { findForms, formsPath } from './find-forms'
import { formsText, haveRoomFor, MOST_FORMS } from './forms-text'
import type { Ground } from './ground'
import { takingTurns } from './turns'

type All = readonly FunderForm[]
const failed = (why: string): Kept => ({ kind: 'failed', why })
const words = speak('en')

export class Forms {
  readonly #ground: Ground
  /** What the program holds and what the disk has; undefined until the file was read, or while it may not be written over. */
  #held: All | undefined
  #onDisk: All | undefined
  #why: string | undefined
  #untold: Notice | undefined
  // One write at a time: what is kept meanwhile goes with the next.
  readonly #inTurn = takingTurns()

  constructor(ground: Ground) {
    this.#ground = ground
  }

  /** Never throws because of a file. A notice is told once. */
  async list(): Promise<{ forms: FunderForm[]; notices: Notice[] }> {
    const notice = (await this.#open()) ?? this.#untold
    this.#untold = undefined
    return { forms: [...(this.#held ?? [])], notices: notice ? [notice] : [] }
  }

  keep(form: FunderForm): Promise<Kept> {
    return this.#change((all) =>
      all.some(({ id }) => id === form.id) ? all.map((one) => (one.id === form.id ? form : one)) : [...all, form],
    )
  }

  remove(id: string): Promise<Kept> {
    return this.#change((all) => all.filter((one) => one.id !== id))
  }

  /** Writes what the disk does not have, as often as it takes. */
  async settle(): Promise<void> {
    do await this.#save()
    while (this.#held !== this.#onDisk && this.#why === undefined)
  }

  /** Why the disk does not have everything that is kept; nothing when it has. */
  unsaved(): readonly string[] {
    return this.#held === this.#onDisk ? [] : [this.#why ?? words('store.forms')]
  }

  /** Answers with what is in the way, if the file may not be written over. */
  #open(): Promise<Notice | undefined> {
    return this.#inTurn(async () => {
      if (this.#held) return undefined
      const found = await findForms(this.#ground)
      if (found.kind === 'failed') return found.notice
      this.#held = found.forms
      this.#onDisk = found.forms
      this.#untold = found.notice
      return undefined
    })
  }

  async #change(change: (all: All) => All): Promise<Kept> {
    const notice = this.#held ? undefined : await this.#open()
    if (!this.#held) return failed(notice?.values.why ?? words('store.forms.newer'))
    const next = change(this.#held)
    if (!haveRoomFor(next)) return failed(words('store.forms.many', { most: MOST_FORMS }))
    this.#held = next
    return this.#save()
  }

  #save(): Promise<Kept> {
    return this.#inTurn(async () => {
      const next = this.#held
      if (!next || next === this.#onDisk) return { kind: 'kept' }
      try {
        await writeDurably(this.#ground.disk, formsPath(this.#ground), formsText(next))
      } catch (error) {
        this.#why = whyNotWritten(error)
        return failed(this.#why)
      }
      this.#onDisk = next
      this.#why = undefined
      return { kind: 'kept' }
    })
  }
}
