import { useLocation } from 'wouter'
import type { Session } from '../../../content/session/session'
import { addressOf } from '../../routes'
import { tell } from '../../state/toast-store'

/** Keeps a session that was just made and goes to its set-up, or says why it could not be kept. */
export function useBeginSession(): (session: Session) => Promise<void> {
  const [, go] = useLocation()
  return async (session) => {
    const kept = await window.companion.createSession(session)
    if (kept.kind === 'failed') tell({ key: 'toast.failed', values: { why: kept.why } })
    else go(addressOf('session', { plan: session.plan, session: session.id, view: 'set-up' }))
  }
}
