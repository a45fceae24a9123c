/** The group session that is open, in memory. Every edit goes to the program at once, one after the other; it answers once the disk has it. */
import { create } from 'zustand'
import type { SaveState } from '../../content/model/bridge'
import { changedSession, sessionChange } from '../../content/session/change'
import type { Session } from '../../content/session/session'
import type { ScreenWordId } from '../locales/say'
import { hush, type Message, tell, useToast } from '../state/toast-store'

interface SessionState {
  readonly session: Session | null
  readonly save: SaveState | null
}

export const useSessionStore = create<SessionState>()(() => ({ session: null, save: null }))

/** What the program has. */
let known: Session | null = null
let isSending = false

/** A change that came to nothing on the way is offered again with the next one, and when somebody asks to save again. */
export async function sendSession(): Promise<void> {
  if (isSending) return
  isSending = true
  try {
    for (;;) {
      const { session } = useSessionStore.getState()
      if (!session || !known || session === known || session.id !== known.id) return
      const change = sessionChange(known, session)
      const save = await window.companion
        .changeSession(session.id, change)
        .catch((error: unknown): SaveState => ({ kind: 'failed', why: error instanceof Error ? error.message : String(error) }))
      if (save.kind === 'saved' && known.id === session.id) known = changedSession(known, change)
      const isCurrent = useSessionStore.getState().session === session
      if (save.kind === 'failed' || isCurrent) useSessionStore.setState({ save })
      if (save.kind === 'failed') return
      if (isCurrent) {
        known = session
        return
      }
    }
  } finally {
    isSending = false
  }
}

export type SessionEdit = (session: Session) => Session

export function editSession(change: SessionEdit): void {
  const { session } = useSessionStore.getState()
  const next = session && change(session)
  if (!next || next === session) return
  useSessionStore.setState({ session: next, save: { kind: 'saving' } })
  void sendSession()
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
  known = session
  useSessionStore.setState({ session, save })
}

/** The open session. Only for what is shown within `SessionPage`. */
export function useSession(): Session {
  const session = useSessionStore((state) => state.session)
  if (!session) throw new Error('This page needs an open session')
  return session
}
