import { type ReactNode, useMemo } from 'react'
import type { Session } from '../../../content/session/session'
import { useSay } from '../../locales/say'
import styles from './Notes.module.css'
import { notesFor, type StepNotes } from './notes-for'
import { usePresentStore } from './present-store'

/** What helps whoever leads, folded away by those who know it. The room never sees it. */
export function Notes({ session, index }: { session: Session; index: number }) {
  const say = useSay()
  const notes = useMemo(() => notesFor(session, index, say), [session, index, say])
  return (
    <div className={styles.notes}>
      {notes.lead.length > 0 && (
        <Fold name="lead">
          <Texts texts={notes.lead} />
        </Fold>
      )}
      {notes.watch.length > 0 && (
        <Fold name="watch">
          <Texts texts={notes.watch} />
        </Fold>
      )}
      {notes.stalls.length > 0 && (
        <Fold name="stalls">
          <More notes={notes} />
        </Fold>
      )}
    </div>
  )
}

/** What was folded stays so from step to step. */
function Fold({ name, children }: { name: 'lead' | 'watch' | 'stalls'; children: ReactNode }) {
  const say = useSay()
  const isOpen = usePresentStore(({ open }) => open.includes(name))
  const turn = (isNow: boolean) =>
    usePresentStore.setState(({ open }) => ({ open: [...open.filter((each) => each !== name), ...(isNow ? [name] : [])] }))
  return (
    <details
      className={styles.fold}
      data-name={name}
      open={isOpen}
      onToggle={({ currentTarget }) => currentTarget.open !== isOpen && turn(currentTarget.open)}
    >
      <summary>{say(`present.${name}`)}</summary>
      {children}
    </details>
  )
}

const Texts = ({ texts }: { texts: readonly string[] }) => texts.map((text) => <p key={text}>{text}</p>)

function More({ notes: { purpose, stalls, rest } }: { notes: StepNotes }) {
  return (
    <>
      <p>{purpose}</p>
      <dl>
        {stalls.map(({ sign, move }) => (
          <div key={sign}>
            <dt>{sign}</dt>
            <dd>{move}</dd>
          </div>
        ))}
      </dl>
      <Texts texts={rest} />
    </>
  )
}
