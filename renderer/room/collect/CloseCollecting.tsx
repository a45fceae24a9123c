/** The end of collecting. Of anonymous sheets everything is mixed then, once and for all. */
import { type RefObject, useEffect, useRef, useState } from 'react'
import { Link } from 'wouter'
import { arrivalsOf } from '../../../content/session/collect/here'
import { closed, reopened } from '../../../content/session/collect/mix'
import type { Session } from '../../../content/session/session'
import { isolated } from '../../../content/words/isolated'
import { type ScreenSay, useSay } from '../../locales/say'
import { Button, buttonLook } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { editSession, useSession } from '../session-store'
import columns from '../TwoColumns.module.css'
import { useAddresses } from './addresses'
import styles from './Collect.module.css'
import { forgetTyping } from './typing'

/** The button that closed or opened goes with what it did; its heading, which says the new state, is read instead. */
function useHeading(collecting: Session['collecting']): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  const before = useRef(collecting)
  useEffect(() => {
    if (before.current !== collecting && document.activeElement === document.body) heading.current?.focus()
    before.current = collecting
  }, [collecting])
  return heading
}

export function CloseCollecting() {
  const say = useSay()
  const { mode, collecting } = useSession()
  const { view } = useAddresses()
  const [isAsking, setAsking] = useState(false)
  const isOpen = collecting === 'open'
  const heading = useHeading(collecting)
  return (
    <section className={columns.part} aria-labelledby="close">
      <h2 id="close" ref={heading} tabIndex={-1}>
        {say(isOpen ? 'collect.close-title' : 'collect.closed-title')}
      </h2>
      <p className={columns.text}>{say(`collect.${isOpen ? 'close' : 'closed'}-text${mode === 'anonymous' ? '-anonymous' : ''}`)}</p>
      {isOpen && <Button onClick={() => setAsking(true)}>{say('collect.close')}</Button>}
      {!isOpen && (
        <div className={columns.buttons}>
          <Link className={buttonLook('main')} href={view('compare')}>
            {say('collect.to-compare')}
          </Link>
          {mode !== 'anonymous' && <Button onClick={() => editSession(reopened)}>{say('collect.reopen')}</Button>}
        </div>
      )}
      {isAsking && <Ask onClose={() => setAsking(false)} />}
    </section>
  )
}

/** Who would be left out, by name, where groups have names. */
function waiting(session: Session, say: ScreenSay): string[] {
  const names = arrivalsOf(session).flatMap(({ group, sheet }) => (group && !sheet ? isolated(group.name) : []))
  return names.length === 0 ? [] : [say('collect.ask-waiting', { count: names.length, names: names.join(', ') })]
}

/** What closing means here, sentence by sentence. */
function sentences(session: Session, say: ScreenSay): string[] {
  const { mode, sheets, minimum } = session
  if (mode !== 'anonymous') return [say('collect.ask-plain', { count: sheets.length }), ...waiting(session, say)]
  return [
    say('collect.ask-mixed', { count: sheets.length }),
    say('collect.ask-apart', { minimum }),
    say('collect.ask-last'),
    ...(sheets.length < minimum ? [say('collect.ask-few', { count: sheets.length, minimum })] : []),
  ]
}

function Ask({ onClose }: { onClose: () => void }) {
  const say = useSay()
  const session = useSession()
  const stay = useRef<HTMLButtonElement>(null)
  // What cannot be taken back is never what Enter does first.
  useEffect(() => {
    if (session.mode === 'anonymous') stay.current?.focus()
  }, [session.mode])
  return (
    <Dialog title={say('collect.ask')} onClose={onClose}>
      <div className={styles.ask}>
        {sentences(session, say).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <div className={columns.buttons}>
          <Button
            look="main"
            onClick={() => {
              // Never to be taken back in an anonymous session: the sheets as they came are gone.
              editSession(closed)
              for (const via of ['laptop', 'paper'] as const) forgetTyping(session, via)
              onClose()
            }}
          >
            {say(session.mode === 'anonymous' ? 'collect.close-mix' : 'collect.close')}
          </Button>
          <Button ref={stay} onClick={onClose}>
            {say('cancel')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
