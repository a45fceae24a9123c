/** One heading of a form with its text: the question above, the editor, and beside it where the sentences come from. */
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { limitState } from '../../content/application/count'
import { piecesAt, type TextPlace } from '../../content/application/edits'
import { shownPieces } from '../../content/application/following'
import { sentText } from '../../content/application/left-tidy'
import { ownAround, textOf } from '../../content/application/pieces'
import type { Reading } from '../../content/application/reading'
import { isStanding } from '../../content/application/standing'
import type { Application } from '../../content/model/application'
import type { FunderHeading } from '../../content/model/funder'
import { useSay } from '../locales/say'
import { usePlan } from '../state/plan-store'
import { Answers } from './Answers'
import styles from './Application.module.css'
import { Counter } from './Counter'
import { HeadingHead } from './HeadingHead'
import { Origins } from './Origins'
import { pieceAt } from './segments'
import { TextEditor } from './TextEditor'
import { TextTools } from './TextTools'
import { type } from './text-edits'
import { type Selected, useActs } from './use-acts'

type Heading = Extract<FunderHeading, { kind: 'text' }>

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
  const canTie = selected !== null && ownAround(shown, selected.at, selected.end) >= 0
  const acts = useActs({ place, reading, shown, caret, selected, setCaret, setWanted })
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
          current={caret === null ? -1 : pieceAt(shown, caret)}
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
          <Origins
            shown={late}
            reading={reading}
            current={caret === null ? -1 : pieceAt(late, caret)}
            onGoTo={acts.goTo}
            onChange={acts.change}
          />
          <Answers heading={heading} shown={late} reading={reading} onPut={acts.put} onTie={canTie ? acts.tie : undefined} />
        </div>
      </aside>
    </>
  )
}
