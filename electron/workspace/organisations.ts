/** The organisations that are kept for all plans. Read once, then held in memory; nothing leaves memory because a write failed. */
import type { Kept, Notice } from '../../content/model/bridge'
import type { OrganisationProfile } from '../../content/model/organisation'
import { speak } from '../../content/words/say'
import { ifPossible, whyNotWritten } from './disk-trouble'
import { writeOver } from './durable-write'
import { findOrganisations, keepGood, organisationsPath } from './find-organisations'
import { type Ground, iso } from './ground'
import { haveRoom, MOST_ORGANISATIONS, organisationsBytes } from './organisations-text'
import { printOf } from './read-plan'
import { copyAside } from './set-aside'
import { takingTurns } from './turns'

type All = readonly OrganisationProfile[]
const failed = (why: string): Kept => ({ kind: 'failed', why })
const words = speak('en')

export class Organisations {
  readonly #ground: Ground
  /** What the program holds and what the disk has; undefined until the file was read, or while it may not be written over. */
  #held: All | undefined
  #onDisk: All | undefined
  #print: string | undefined
  #why: string | undefined
  #untold: Notice | undefined
  // One write at a time: what is kept meanwhile goes with the next.
  readonly #inTurn = takingTurns()

  constructor(ground: Ground) {
    this.#ground = ground
  }

  /** Never throws because of a file. A notice is told once. */
  async list(): Promise<{ organisations: OrganisationProfile[]; notices: Notice[] }> {
    const hindered = await this.#open()
    const notice = hindered ?? this.#untold
    this.#untold = undefined
    return { organisations: [...(this.#held ?? [])], notices: notice ? [notice] : [] }
  }

  keep(profile: OrganisationProfile): Promise<Kept> {
    const fresh = { ...profile, at: iso(this.#ground) }
    return this.#change((all) =>
      all.some(({ id }) => id === fresh.id) ? all.map((one) => (one.id === fresh.id ? fresh : one)) : [...all, fresh],
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
    return this.#held === this.#onDisk ? [] : [this.#why ?? words('store.organisations')]
  }

  /** Answers with what is in the way, if the file may not be written over. */
  #open(): Promise<Notice | undefined> {
    return this.#inTurn(async () => {
      if (this.#held) return undefined
      const found = await findOrganisations(this.#ground)
      if (found.kind === 'failed') return found.notice
      this.#held = found.organisations
      this.#onDisk = found.organisations
      this.#print = found.print
      this.#untold = found.notice
      return undefined
    })
  }

  async #change(change: (all: All) => All): Promise<Kept> {
    const notice = await this.#open()
    if (!this.#held) return failed(notice?.values.why ?? words('store.organisations.newer'))
    const next = change(this.#held)
    if (!haveRoom(next)) return failed(words('store.organisations.many', { most: MOST_ORGANISATIONS }))
    this.#held = next
    return this.#save()
  }

  #save(): Promise<Kept> {
    return this.#inTurn(async () => {
      const next = this.#held
      if (next && next !== this.#onDisk) {
        try {
          await this.#write(next)
        } catch (error) {
          this.#why = whyNotWritten(error)
          return failed(this.#why)
        }
      }
      return { kind: 'kept' }
    })
  }

  async #write(next: All): Promise<void> {
    const { disk } = this.#ground
    const path = organisationsPath(this.#ground)
    const bytes = organisationsBytes(next)
    const written = await writeOver(
      disk,
      path,
      () => bytes,
      async (standing) => {
        // What another program wrote over our file is kept aside.
        if (printOf(standing) !== this.#print) await copyAside(this.#ground, path)
      },
    )
    this.#print = printOf(written)
    this.#onDisk = next
    this.#why = undefined
    // While somebody types, the copy waits for the last of it.
    if (next === this.#held) await ifPossible(keepGood(this.#ground, bytes))
  }
}
