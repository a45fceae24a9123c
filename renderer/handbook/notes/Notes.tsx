/** The marks and notes of a section: in the margin at their passages where there is room, below the text otherwise. */
import { useRef } from 'react'
import type { Note } from '../../../content/model/plan'
import { useSay } from '../../locales/say'
import { goToPassage } from './go-to'
import { NoteEntry } from './NoteEntry'
import styles from './Notes.module.css'
import type { SectionText } from './plain-text'
import { useMargin } from './use-margin'
import type { Marking } from './use-marking'
import type { PlacedNote } from './use-placed'

interface NotesProps {
  readonly marking: Marking
  readonly onQuote: (note: Note, quote: string) => void
  readonly onTakenOut: () => void
}

const timesWanted = ({ wanted }: Marking, { id }: Note): number => (wanted.id === id ? wanted.times : 0)

export function Notes({ text, placed, ...rest }: NotesProps & { text: SectionText; placed: readonly PlacedNote[] }) {
  const say = useSay()
  const list = useRef<HTMLOListElement>(null)
  useMargin(list, text, placed)
  if (placed.length === 0) return <div />
  return (
    <aside className={styles.notes} aria-labelledby="your-notes">
      <h2 id="your-notes">{say('reader.notes')}</h2>
      <ol ref={list}>
        {placed.map(({ note, start, end }) => (
          <NoteEntry
            key={note.id}
            note={note}
            wanted={timesWanted(rest.marking, note)}
            onGoTo={() => goToPassage(text, { start, end })}
            onQuote={() => rest.onQuote(note, text.text.slice(start, end))}
            onTakenOut={rest.onTakenOut}
          />
        ))}
      </ol>
    </aside>
  )
}

/** Nothing that was written is lost when the text is revised: what has no place any more is listed. */
export function LostNotes({ notes, onQuote, onTakenOut, marking }: NotesProps & { notes: readonly Note[] }) {
  const say = useSay()
  if (notes.length === 0) return null
  return (
    <section className={styles.lost} aria-labelledby="lost-notes">
      <h2 id="lost-notes">{say('reader.lost')}</h2>
      <ol>
        {notes.map((note) => (
          <NoteEntry
            key={note.id}
            note={note}
            wanted={timesWanted(marking, note)}
            onQuote={() => onQuote(note, note.quote)}
            onTakenOut={onTakenOut}
          />
        ))}
      </ol>
    </section>
  )
}
