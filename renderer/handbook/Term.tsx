/** A chapter's term, explained in place: the entry opens where it is read and closes with Escape. */
import { type ReactNode, useId, useRef } from 'react'
import { Link } from 'wouter'
import { useSay } from '../locales/say'
import { addressOf } from '../routes'
import { entryOf } from './glossary'
import styles from './Term.module.css'

export function Term({ id, children }: { id: string; children: ReactNode }) {
  const say = useSay()
  const popover = useId()
  const entry = useRef<HTMLSpanElement>(null)
  const explained = entryOf(id)
  if (!explained) return children
  const close = () => entry.current?.hidePopover()
  return (
    <>
      <button type="button" className={styles.term} popoverTarget={popover}>
        {children}
      </button>
      {/* Without a word joiner a full stop after the term may begin the next line. */}
      {'\u2060'}
      <span ref={entry} id={popover} popover="auto" className={styles.entry} role="note" aria-label={explained.term}>
        <b>{explained.term}</b>
        <span>{explained.text}</span>
        {explained.addition && <small>{say('question.addition', { source: explained.addition })}</small>}
        <small>
          {explained.seeAlso.map((other) => (
            <Link key={other} href={addressOf('glossary', { term: other })} onClick={close}>
              {entryOf(other)?.term}
            </Link>
          ))}
        </small>
      </span>
    </>
  )
}
