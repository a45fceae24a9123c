/** A chapter's term, explained in place: the entry opens where it is read and closes with Escape. */
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { Link } from 'wouter'
import { useSay } from '../locales/say'
import { addressOf } from '../routes'
import { entryOf } from './glossary'
import styles from './Term.module.css'

export function Term({ id, children }: { id: string; children: ReactNode }) {
  const say = useSay()
  const term = useRef<HTMLSpanElement>(null)
  const entry = useRef<HTMLSpanElement>(null)
  const [isOpen, setOpen] = useState(false)
  const explained = entryOf(id)
  if (!explained) return children
  const turn = () => term.current && entry.current?.togglePopover({ source: term.current })
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    turn()
  }
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a real button is a block that tears the line: its full stop would begin the next one */}
      <span ref={term} role="button" tabIndex={0} aria-expanded={isOpen} className={styles.term} onClick={turn} onKeyDown={onKey}>
        {children}
      </span>
      <span
        ref={entry}
        popover="auto"
        className={styles.entry}
        role="note"
        aria-label={explained.term}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        <b>{explained.term}</b>
        <span>{explained.text}</span>
        {explained.addition && <small>{say('question.addition', { source: explained.addition })}</small>}
        {explained.own && <small>{say('glossary.own')}</small>}
        <small>
          {explained.seeAlso.map((other) => (
            <Link key={other} href={addressOf('glossary', { term: other })} onClick={() => entry.current?.hidePopover()}>
              {entryOf(other)?.term}
            </Link>
          ))}
        </small>
      </span>
    </>
  )
}
