/** One group session in memory and on its way to the disk. Nothing leaves memory because a write failed. */
import type { Stats } from 'node:fs'
import type { SaveState } from '../../content/model/bridge'
import { changedSession, type SessionChange } from '../../content/session/change'
import type { Session } from '../../content/session/session'
import { speak } from '../../content/words/say'
import { ifPossible, whyNotWritten } from './disk-trouble'
import { statOf, writeOver } from './durable-write'
import { readSession, sessionPath, type WholeSession } from './find-session'
import { type Ground, iso } from './ground'
import { printOf } from './read-plan'
import { canBeKept, sessionContent } from './session-file'
import { copyAside } from './set-aside'
import { takingTurns } from './turns'

/** What keeps a write from being tried, in a sentence. */
class Refused extends Error {}

type OnDisk = Pick<WholeSession, 'session' | 'at' | 'print'>

const say = speak('en')
const failed = (why: string) => ({ kind: 'failed', why }) as const

export class KeptSession {
  readonly #ground: Ground
  #held: Session
  #onDisk: OnDisk | undefined
  #why: string | undefined
  /** What was written last, well or not: it may stand there although the disk said otherwise. */
  #tried: Uint8Array | undefined
  // One write at a time: what is changed meanwhile goes with the next.
  readonly #inTurn = takingTurns()

  constructor(ground: Ground, session: Session, onDisk?: OnDisk) {
    this.#ground = ground
    this.#held = session
    this.#onDisk = onDisk
  }

  get session(): Session {
    return this.#held
  }

  get state(): SaveState {
    if (this.#onDisk?.session === this.#held) return { kind: 'saved', at: this.#onDisk.at }
    return this.#why === undefined ? { kind: 'saving' } : failed(this.#why)
  }

  /** Why the disk does not have all of it, or its title when no write has failed yet. */
  get whyNotSaved(): string | undefined {
    const { state } = this
    return state.kind === 'saved' ? undefined : state.kind === 'failed' ? state.why : this.#held.title
  }

  async change(change: SessionChange): Promise<SaveState> {
    const next = changedSession(this.#held, change)
    if (!canBeKept(next)) return failed(say('store.session.large'))
    this.#held = next
    return this.save()
  }

  /** Answers once the disk has all that was changed before. */
  save(): Promise<SaveState> {
    return this.#inTurn(async () => {
      try {
        if (this.#held !== this.#onDisk?.session) await this.#write(this.#held)
      } catch (error) {
        this.#why = error instanceof Refused ? error.message : whyNotWritten(error)
        return failed(this.#why)
      }
      return { kind: 'saved', at: this.#onDisk?.at ?? iso(this.#ground) }
    })
  }

  /** Writes what the disk does not have, as often as it takes. */
  async settle(): Promise<void> {
    do await this.save()
    while (this.state.kind === 'saving')
  }

  /** Takes what another program has written meanwhile, where nothing of ours would be lost by it. */
  lookAgain(): Promise<void> {
    return this.#inTurn(async () => {
      if (this.#onDisk?.session !== this.#held) return
      const stands = await ifPossible(statOf(this.#ground.disk, sessionPath(this.#ground, this.#held.id)))
      if (!stands || printOf(stands) === this.#onDisk.print) return
      const read = await readSession(this.#ground, this.#held.id)
      if (read.kind !== 'session' || this.#onDisk.session !== this.#held) return
      this.#onDisk = read
      this.#held = read.session
    })
  }

  /** Whether the file is still there is not known: it is written again with the next save. */
  doubt(): void {
    this.#onDisk = undefined
  }

  async #write(next: Session): Promise<void> {
    const content = sessionContent(next)
    if (!content) throw new Refused(say('store.session.large'))
    const tried = this.#tried
    this.#tried = content
    const path = sessionPath(this.#ground, next.id)
    const written = await writeOver(
      this.#ground.disk,
      path,
      () => content,
      (standing) => this.#spare(path, standing, [content, tried]),
    )
    this.#onDisk = { session: next, at: iso(this.#ground), print: printOf(written) }
    this.#tried = undefined
    this.#why = undefined
  }

  /** What another program wrote over our file is kept aside, unless it is `ours`; a newer one's is not written over. */
  async #spare(path: string, standing: Stats, ours: readonly (Uint8Array | undefined)[]): Promise<void> {
    if (printOf(standing) === this.#onDisk?.print) return
    const there = await this.#ground.disk.readFile(path)
    if (ours.some((content) => content && Buffer.compare(there, content) === 0)) return
    if ((await readSession(this.#ground, this.#held.id)).kind === 'newer') throw new Refused(say('store.session.newer'))
    await copyAside(this.#ground, path)
  }
}
