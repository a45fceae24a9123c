/** One heading of a form with its text: the question above, the editor, and beside it where the sentences come from. */
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { limitState } from '../../content/application/count'
import { piecesAt, type TextPlace } from '../../content/application/edits'
import { shownPieces } from '../../content/application/following'
import { sentText } from '../../content/application/left-tidy'
import { ownAround, putIn, roomAt, textOf, tied } from '../../content/application/pieces'
import type { Reading } from '../../content/application/reading'
import { isStanding } from '../../content/application/standing'
import type { Application, Piece } from '../../content/model/application'
import type { FunderHeading } from '../../content/model/funder'
import { useSay } from '../locales/say'
import { usePlan } from '../state/plan-store'
import { Answers } from './Answers'
import styles from './Application.module.css'
import { Counter } from './Counter'
import { HeadingHead } from './HeadingHead'
import { Origins } from './Origins'
import { pieceAt, startOf } from './segments'
import { TextEditor } from './TextEditor'
import { TextTools } from './TextTools'
import { replace, type } from './text-edits'

interface Selected {
  readonly at: number
  readonly end: number
}
type Heading = Extract<FunderHeading, { kind: 'text' }>

/** A sentence put at the caret stands apart from its neighbours. */
function apart(text: string, at: number, piece: Piece): Piece[] {
  const before = at > 0 && !/\s$/.test(text.slice(0, at)) ? [{ text: at === text.length ? '\n\n' : ' ' }] : []
  const after = at < text.length && !/^\s/.test(text.slice(at)) ? [{ text: ' ' }] : []
  return [...before, piece, ...after]
}

export function TextHeading({ application, heading, reading }: { application: Application; heading: Heading; reading: Reading }) {
  const say = useSay()
  const plan = usePlan()
  const field = useRef<HTMLTextAreaElement>(null)
  const [caret, setCaret] = useState<number | null>(null)
  const [selected, setSelected] = useState<Selected | null>(null)
  const [wanted, setWanted] = useState<Selected | null>(null)
  const place: TextPlace = { application: application.id, heading: heading.id, row: '', column: '' }
  const pieces = piecesAt(plan, place)
  const shown = useMemo(() => shownPieces(pieces, reading), [pieces, reading])
  const late = useDeferredValue(shown)
  const text = textOf(shown)
  useEffect(() => {
    if (!wanted) return
    // A draft is read from its beginning, below the question.
    field.current?.focus({ preventScroll: wanted.end === 0 })
    field.current?.setSelectionRange(wanted.at, wanted.end)
  }, [wanted])
  // The caret stays where it is: whoever looks up a sentence goes on to what can be done with it.
  const goTo = (which: number) => setCaret(startOf(shown, which) + 1)
  const put = (piece: Piece) => {
    const at = roomAt(shown, Math.min(caret ?? text.length, text.length))
    const added = apart(text, at, piece)
    replace(place, putIn(shown, at, added))
    const end = at + textOf(added).length
    setWanted({ at: end, end })
    setCaret(end)
  }
  const current = caret === null ? -1 : pieceAt(shown, caret)
  const canTie = selected !== null && ownAround(shown, selected.at, selected.end) >= 0
  const tie = ({ from, said }: Piece) => {
    if (!selected || !from || !said) return
    replace(place, tied(shown, selected.at, selected.end, from, said))
    setWanted({ at: selected.end, end: selected.end })
  }
  return (
    <>
      <main className={styles.heading}>
        <HeadingHead application={application} heading={heading} />
        <div id="how-long" className={styles.limit}>
          {heading.limit ? <Counter text={sentText(shown)} limit={heading.limit} /> : <p>{say('limit.none')}</p>}
        </div>
        <TextEditor
          label={heading.title}
          describedBy="question how-long"
          language={application.language}
          shown={shown}
          limit={heading.limit ? limitState(text, heading.limit).at : text.length}
          current={current}
          field={field}
          onText={(typed) => type(place, typed, reading)}
          onSelected={(at, end) => {
            setCaret(at)
            setSelected({ at, end })
          }}
        />
        <TextTools
          application={application}
          heading={heading}
          place={place}
          text={sentText(shown)}
          isUnwritten={pieces.length === 0 || (text.trim() === '' && shown.every(({ kept }) => !kept.from))}
          isStanding={isStanding(shown)}
          reading={reading}
          onDrafted={() => setWanted({ at: 0, end: 0 })}
        />
      </main>
      <aside className={styles.leaf} aria-label={say('origins.leaf')}>
        <div className={styles.pane}>
          <Origins shown={late} reading={reading} current={current} onGoTo={goTo} onPieces={(changed) => replace(place, changed)} />
          <Answers heading={heading} shown={late} reading={reading} onPut={put} onTie={canTie ? tie : undefined} />
        </div>
      </aside>
    </>
  )
}
