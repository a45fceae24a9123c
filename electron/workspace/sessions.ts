/** The group sessions, each in `sessions/<id>.json`, beside the plans they belong to. */
import { isDeepStrictEqual } from 'node:util'
import type { Kept, ListedSessions, Saved, SaveState, SessionOpened } from '../../content/model/bridge'
import type { SessionChange } from '../../content/session/change'
import type { Session } from '../../content/session/session'
import { speak } from '../../content/words/say'
import { whyNotWritten } from './disk-trouble'
import { type FoundSession, findSession, sessionPath } from './find-session'
import type { Ground } from './ground'
import { KeptSession } from './kept-session'
import { listSessions } from './session-list'
import { setAside } from './set-aside'
import { takingTurns } from './turns'

type Found = KeptSession | Exclude<FoundSession, { kind: 'session' }>

const say = speak('en')
const failed = (why: string) => ({ kind: 'failed', why }) as const
const whyNot = (found: Exclude<Found, KeptSession>): string => (found.kind === 'failed' ? found.why : say('store.session.gone'))

export class Sessions {
  readonly #ground: Ground
  readonly #held = new Map<string, KeptSession>()
  // Finding and moving look at the folder; edits of a session that is held need not wait for them.
  readonly #inTurn = takingTurns()

  constructor(ground: Ground) {
    this.#ground = ground
  }

  /** Never throws because of a file. */
  list(): Promise<ListedSessions> {
    return this.#inTurn(() => listSessions(this.#ground, this.#held))
  }

  /** The same session asked for twice is made once. */
  create(session: Session): Promise<Kept> {
    return this.#inTurn(async () => {
      const found = await this.#find(session.id)
      if (found instanceof KeptSession)
        return isDeepStrictEqual(found.session, session) ? { kind: 'kept' } : failed(say('store.session.there'))
      if (found.kind === 'failed') return failed(found.why)
      const fresh = new KeptSession(this.#ground, session)
      const saved = await fresh.save()
      if (saved.kind !== 'saved') return failed(fresh.whyNotSaved ?? '')
      this.#held.set(session.id, fresh)
      return { kind: 'kept' }
    })
  }

  open(id: string): Promise<SessionOpened> {
    return this.#inTurn(async () => {
      const found = await this.#find(id)
      if (!(found instanceof KeptSession)) return failed(whyNot(found))
      await found.lookAgain()
      return { kind: 'opened', session: found.session, state: found.state }
    })
  }

  /** Without a look at what another program wrote meanwhile: the page that is open would not know of it, and write over it. */
  asItStands(id: string): Promise<SessionOpened> {
    return this.#inTurn(async () => {
      const found = await this.#find(id)
      return found instanceof KeptSession ? { kind: 'opened', session: found.session, state: found.state } : failed(whyNot(found))
    })
  }

  /** Takes an edit into memory at once and answers when the disk has it, or would not take it. */
  async change(id: string, change: SessionChange): Promise<SaveState> {
    const found = this.#held.get(id) ?? (await this.#inTurn(() => this.#find(id)))
    return found instanceof KeptSession ? found.change(change) : failed(whyNot(found))
  }

  /** Moves it to what is set aside. */
  putAway(id: string): Promise<Saved> {
    return this.#inTurn(async () => {
      const found = await this.#find(id)
      if (!(found instanceof KeptSession)) return failed(whyNot(found))
      await found.settle()
      if (found.whyNotSaved !== undefined) return failed(found.whyNotSaved)
      try {
        const where = await setAside(this.#ground, sessionPath(this.#ground, id))
        this.#held.delete(id)
        return { kind: 'saved', where }
      } catch (error) {
        // It may have been moved all the same.
        found.doubt()
        return failed(whyNotWritten(error))
      }
    })
  }

  /** An open session as it stands in memory. */
  get(id: string): Session | undefined {
    return this.#held.get(id)?.session
  }

  async settle(): Promise<void> {
    await this.#inTurn(async () => {})
    await Promise.all([...this.#held.values()].map((kept) => kept.settle()))
  }

  /** Why the disk does not have everything; nothing when it has. */
  unsaved(): readonly string[] {
    return [...this.#held.values()].flatMap((kept) => kept.whyNotSaved ?? [])
  }

  async #find(id: string): Promise<Found> {
    const held = this.#held.get(id)
    if (held) return held
    const found = await findSession(this.#ground, id)
    if (found.kind !== 'session') return found
    const kept = new KeptSession(this.#ground, found.session, found)
    this.#held.set(id, kept)
    return kept
  }
}
