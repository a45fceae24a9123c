import { useMemo } from 'react'
import { Link } from 'wouter'
import { useSay } from '../../locales/say'
import { addressOf } from '../../routes'
import { Button } from '../../ui/Button'
import { collectedIn } from './collected'
import { Key } from './Key'
import type { Led } from './led'
import { Miniature } from './Miniature'
import { viewFor } from './on-the-wall'
import beside from './Present.module.css'
import { turnWallWindow, usePresentStore } from './present-store'
import styles from './Room.module.css'

/** Beside the step: what the room sees now, and who has handed in. Names stand here and never on the wall. */
export function Room({ session, run, plan, onKeys }: Led & { plan: string; onKeys: () => void }) {
  const say = useSay()
  const isOpen = usePresentStore(({ isWallOpen }) => isWallOpen)
  const view = useMemo(() => viewFor(session, run, say), [session, run, say])
  return (
    <aside className={styles.room} aria-label={say('present.room')}>
      <div className={`${styles.inner} ${beside.beside}`}>
        <h2>{say('present.room-sees')}</h2>
        <Miniature view={view} />
        <p className="hidden-words">{say(`present.room-${view.kind}`)}</p>
        {!isOpen && <p className={styles.shut}>{say('present.wall-shut')}</p>}
        <div className={styles.buttons}>
          <Button aria-keyshortcuts="O" onClick={turnWallWindow}>
            {say(isOpen ? 'present.wall-close' : 'present.wall-open')} <Key name="O" />
          </Button>
        </div>
        <Collected session={session} plan={plan} />
        <p className={styles.quiet}>
          {say(session.mode === 'anonymous' ? 'present.no-names-anonymous' : 'present.no-names', { minimum: session.minimum })}
        </p>
        <Button look="link" aria-keyshortcuts="?" onClick={onKeys}>
          {say('present.keys')} <Key name="?" />
        </Button>
      </div>
    </aside>
  )
}

/** So many stand beside the step; all of them where answers are collected. */
const MOST = 8

function Collected({ session, plan }: { session: Led['session']; plan: string }) {
  const say = useSay()
  const lines = collectedIn(session)
  const count = session.sheets.length
  if (session.mode === 'together' && lines.length === 0 && count === 0) return null
  return (
    <>
      <h2>{say('present.collected')}</h2>
      {lines.length > 0 && (
        <ul className={styles.lines}>
          {lines.slice(0, MOST).map(({ id, name, came }) => (
            <li key={id}>
              <Mark isHere={came !== 'waiting'} />
              <bdi>{name || say('present.sheet')}</bdi>
              <small>{say(`present.came-${came}`)}</small>
            </li>
          ))}
        </ul>
      )}
      {lines.length > MOST && <p className={styles.count}>{say('wall.more', { count: lines.length - MOST })}</p>}
      {(lines.length === 0 || lines.length > MOST) && <p className={styles.count}>{say('present.sheets', { count })}</p>}
      <Link href={addressOf('session', { plan, session: session.id, view: 'collect' })}>{say('present.to-collect')}</Link>
    </>
  )
}

function Mark({ isHere }: { isHere: boolean }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" data-here={isHere}>
      <circle cx="8" cy="8" r={isHere ? 7.3 : 6.6} />
      {isHere && <path d="M4.6 8.3l2.4 2.5 4.400-5.200" />}
    </svg>
  )
}
