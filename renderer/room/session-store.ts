/** The group session that is open, in memory. Every edit goes to the program at once; it answers once the disk has it. */
import { create } from 'zustand'
import type { SaveState, SessionOpened } from '../../content/model/bridge'
import { type SessionChange, sessionChange } from '../../content/session/change'
import type { Session } from '../../content/session/session'
import type { ScreenWordId } from '../locales/say'
import { hush, type Message, tell, useToast } from '../state/toast-store'

interface SessionState {
  readonly session: Session | null
  readonly save: SaveState | null
}

export const useSessionStore = create<SessionState>()(() => ({ session: null, save: null }))

/** What the program surely has, what it was offered last, and how many offers it has not answered yet. */
interface Sending {
  known: Session
  offered: Session
  waiting: number
  failure: SaveState | null
}

/** One for each session that was opened: what was typed last is still on its way when another one is shown. */
let sending: Sending | null = null

const offer = (id: string, change: SessionChange): Promise<SaveState> =>
  window.companion
    .changeSession(id, change)
    .catch((error: unknown): SaveState => ({ kind: 'failed', why: error instanceof Error ? error.message : String(error) }))

/**
 * Offers what was edited without waiting for the disk, so that all of it is with the program whenever the window closes. What
 * came to nothing on the way is offered again with the next edit, and when somebody asks to save again.
 */
export async function sendSession(): Promise<void> {
  const { session } = useSessionStore.getState()
  const mine = sending
  if (!session || !mine) return
  const change = sessionChange(mine.offered, session)
  mine.offered = session
  mine.waiting += 1
  hear(mine, await offer(session.id, change))
}

function hear(mine: Sending, save: SaveState): void {
  mine.waiting -= 1
  if (save.kind === 'failed') mine.failure = save
  const { failure } = mine
  if (mine.waiting === 0) {
    if (failure) mine.offered = mine.known
    else mine.known = mine.offered
    mine.failure = null
  }
  if (mine !== sending) return
  if (save.kind === 'failed') useSessionStore.setState({ save })
  else if (mine.waiting === 0 && failure) void sendSession()
  else if (mine.waiting === 0) useSessionStore.setState({ save })
}

export type SessionEdit = (session: Session) => Session

export function editSession(change: SessionEdit): void {
  const { session } = useSessionStore.getState()
  const next = session && change(session)
  if (!next || next === session) return
  useSessionStore.setState({ session: next, save: { kind: 'saving' } })
  void sendSession()
}

/** This session as it stands, whichever is open. What the open one is in its file is not looked at: that may have been written elsewhere. */
export async function sessionNow(id: string): Promise<SessionOpened> {
  const { session, save } = useSessionStore.getState()
  if (session?.id === id && save) return { kind: 'opened', session, state: save }
  return window.companion.openSession(id)
}

/** Edits this session, whichever is open by now: something made of it may have taken a while. */
export async function editSessionOf(id: string, change: SessionEdit): Promise<void> {
  if (useSessionStore.getState().session?.id === id) return editSession(change)
  const found = await sessionNow(id)
  if (found.kind === 'opened') await offer(id, sessionChange(found.session, change(found.session)))
}

/** Tells of the step just made and offers the session as it was before. The offer goes with the next edit. */
export function editSessionUndoably(change: SessionEdit, key: ScreenWordId, values: Message['values'] = {}): void {
  const { session: before } = useSessionStore.getState()
  editSession(change)
  const { session: after } = useSessionStore.getState()
  if (!before || after === before) return
  const message: Message = { key, values, action: { key: 'undo', run: () => editSession(() => before) } }
  tell(message)
  const stop = useSessionStore.subscribe((now) => {
    if (now.session === after) return
    stop()
    if (useToast.getState().message === message) hush()
  })
}

export function showSession(session: Session, save: SaveState): void {
  sending = { known: session, offered: session, waiting: 0, failure: null }
  useSessionStore.setState({ session, save })
}

/** Once it is put away it must not look as if it could still be edited. */
export function closeSession(id: string): void {
  if (useSessionStore.getState().session?.id !== id) return
  sending = null
  useSessionStore.setState({ session: null, save: null })
}

/** The open session. Only for what is shown within `SessionPage`. */
export function useSession(): Session {
  const session = useSessionStore((state) => state.session)
  if (!session) throw new Error('This page needs an open session')
  return session
}
