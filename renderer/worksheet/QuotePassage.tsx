/** The passage in the leaf with its marks, and under it what was marked in its section, ready to be quoted in an answer. */
import { type ComponentProps, useMemo, useRef } from 'react'
import type { Note } from '../../content/model/plan'
import { useMarkedColour } from '../handbook/notes/highlight'
import { inFewWords } from '../handbook/notes/note-edits'
import { usePlaced, useText } from '../handbook/notes/use-placed'
import { Passage } from '../handbook/Passage'
import { useSay } from '../locales/say'
import { usePlanPart } from '../state/plan-store'
import { Button } from '../ui/Button'
import styles from './Quote.module.css'
import { focusOnPassage } from './QuoteLine'
import { holdPassage } from './quote-store'

function Marked({ plan, note }: { plan: string; note: Note }) {
  const say = useSay()
  const { quote, text, section } = note
  const hold = () => {
    holdPassage({ plan, quote, note: text, section, isEarlier: false })
    requestAnimationFrame(focusOnPassage)
  }
  return (
    <li>
      <p className={styles.quote} dir="auto">
        {say('note.passage', { quote: inFewWords(quote, 120) })}
      </p>
      {text.trim() && (
        <p className={styles.note} dir="auto">
          {text}
        </p>
      )}
      <Button look="link" aria-label={say('note.act', { what: say('note.quote'), quote: inFewWords(quote) })} onClick={hold}>
        {say('note.quote')}
      </Button>
    </li>
  )
}

export function QuotePassage({ section, headings }: ComponentProps<typeof Passage>) {
  const say = useSay()
  const passage = useRef<HTMLDivElement>(null)
  const text = useText(passage)
  const { placed } = usePlaced(section, text)
  useMarkedColour(text, placed)
  const plan = usePlanPart(({ id }) => id) ?? ''
  const all = usePlanPart((now) => now.notes)
  const notes = useMemo(() => all?.filter((note) => note.section === section) ?? [], [all, section])
  return (
    <>
      <div ref={passage}>
        <Passage section={section} headings={headings} />
      </div>
      {notes.length > 0 && (
        <section className={styles.notes} aria-labelledby="marked-here">
          <h3 id="marked-here">{say('quote.notes')}</h3>
          <ul>
            {notes.map((note) => (
              <Marked key={note.id} plan={plan} note={note} />
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
