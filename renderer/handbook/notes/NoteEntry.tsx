/** One mark: its passage in a few words, what is noted about it, and what can be done with it. */
import { useEffect, useRef, useState } from 'react'
import type { Note } from '../../../content/model/plan'
import { useSay } from '../../locales/say'
import { endTyping } from '../../state/edit-plan'
import { Button } from '../../ui/Button'
import { noteElement } from './go-to'
import styles from './Notes.module.css'
import { inFewWords, takeOutNote, writeNote } from './note-edits'

interface NoteEntryProps {
  readonly note: Note
  /** How often the caret was asked for here, since a passage was marked in order to note something. */
  readonly wanted: number
  readonly onGoTo?: (() => void) | undefined
  readonly onQuote: () => void
  readonly onTakenOut: () => void
}

function NoteField({ note, wanted }: Pick<NoteEntryProps, 'note' | 'wanted'>) {
  const say = useSay()
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (wanted > 0) field.current?.focus()
  }, [wanted])
  return (
    <>
      <textarea
        ref={field}
        className={styles.field}
        dir="auto"
        rows={1}
        maxLength={50_000}
        value={note.text}
        placeholder={say('note.ask')}
        aria-label={say('note.label', { quote: inFewWords(note.quote) })}
        onChange={(event) => writeNote(note.id, event.target.value)}
        onBlur={endTyping}
      />
      <p className={styles.printed} dir="auto">
        {note.text}
      </p>
    </>
  )
}

export function NoteEntry({ note, wanted, onGoTo, onQuote, onTakenOut }: NoteEntryProps) {
  const say = useSay()
  const [asked, setAsked] = useState(0)
  const quote = inFewWords(note.quote)
  const act = (key: 'note.go' | 'note.quote' | 'note.take-out' | 'note.write', onClick: () => void) => (
    <Button look="link" aria-label={say('note.act', { what: say(key), quote })} onClick={onClick}>
      {say(key)}
    </Button>
  )
  const isWritten = note.text !== '' || asked + wanted > 0
  const takeOut = () => {
    takeOutNote(note)
    onTakenOut()
  }
  return (
    <li id={noteElement(note.id)} tabIndex={-1} className={styles.note}>
      <p className={styles.quote} dir="auto">
        {say('note.passage', { quote })}
      </p>
      {isWritten && <NoteField note={note} wanted={asked + wanted} />}
      <div className={styles.acts}>
        {!isWritten && act('note.write', () => setAsked(1))}
        {onGoTo && act('note.go', onGoTo)}
        {act('note.quote', onQuote)}
        {act('note.take-out', takeOut)}
      </div>
    </li>
  )
}
