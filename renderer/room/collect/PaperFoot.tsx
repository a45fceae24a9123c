import type { RefObject } from 'react'
import type { Session } from '../../../content/session/session'
import { useSay } from '../../locales/say'
import { Button } from '../../ui/Button'
import { useSession } from '../session-store'
import styles from './Paper.module.css'
import { typedInThisSitting } from './typing'
import type { Pile } from './use-pile'

/** Where there are names they are counted in the session; of an anonymous one only those of this sitting are known. */
const countOf = (session: Session): number =>
  session.mode === 'anonymous' ? typedInThisSitting(session) : session.sheets.filter(({ via }) => via === 'paper').length

/** It stays in sight: what became of the last paper, how many there were, and the way to the next. */
export function PaperFoot({ pile, end, status }: { pile: Pile; end: RefObject<HTMLButtonElement | null>; status: string }) {
  const say = useSay()
  const session = useSession()
  return (
    <footer className={styles.foot}>
      <Button ref={end} look="main" aria-keyshortcuts="Control+Enter" onClick={pile.done}>
        {say('collect.paper-done')}
      </Button>
      {pile.isKept && <Button onClick={pile.leaveOut}>{say('collect.paper-leave-out')}</Button>}
      {!pile.isKept && pile.last && <Button onClick={pile.takeBack}>{say('collect.paper-take-back')}</Button>}
      <p>{say(session.mode === 'anonymous' ? 'collect.paper-sitting' : 'collect.paper-count', { count: countOf(session) })}</p>
      <p role="status" className={styles.status}>
        {status}
      </p>
    </footer>
  )
}
