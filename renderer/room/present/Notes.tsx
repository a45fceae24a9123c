import { type ReactNode, useMemo } from 'react'
import type { FacilitatorNotes } from '../../../content/model/worksheet'
import type { Session } from '../../../content/session/session'
import { useSay } from '../../locales/say'
import styles from './Notes.module.css'
import { notesFor } from './notes-for'

/** What helps whoever leads, folded away by those who know it. The room never sees it. */
export function Notes({ session, index }: { session: Session; index: number }) {
  const say = useSay()
  const { lead, watch, more } = useMemo(() => notesFor(session, index, say), [session, index, say])
  return (
    <div className={styles.notes}>
      {lead.length > 0 && (
        <Fold title={say('present.lead')}>
          <Texts texts={lead} />
        </Fold>
      )}
      {watch.length > 0 && (
        <Fold title={say('present.watch')}>
          <Texts texts={watch} />
        </Fold>
      )}
      {more && (
        <details className={styles.more}>
          <summary>{say('present.stalls')}</summary>
          <More notes={more} />
        </details>
      )}
    </div>
  )
}

const Fold = ({ title, children }: { title: string; children: ReactNode }) => (
  <details className={styles.fold} open>
    <summary>{title}</summary>
    {children}
  </details>
)

const Texts = ({ texts }: { texts: readonly string[] }) => texts.map((text) => <p key={text}>{text}</p>)

function More({ notes }: { notes: FacilitatorNotes }) {
  return (
    <>
      <p>{notes.purpose}</p>
      <dl>
        {notes.stalls.map(({ sign, move }) => (
          <div key={sign}>
            <dt>{sign}</dt>
            <dd>{move}</dd>
          </div>
        ))}
      </dl>
      <Texts texts={notes.risks.slice(2)} />
    </>
  )
}
