/** At the foot of a worksheet: the passage that waits to be quoted, until it is put into an answer or put away. */
import { useEffect } from 'react'
import { withinQuotes, withNote } from '../../content/reading/quotation'
import { inFewWords } from '../handbook/notes/note-edits'
import { useSource } from '../handbook/source'
import { useSay } from '../locales/say'
import { usePlanPart } from '../state/plan-store'
import { tellUndoable } from '../state/toast-store'
import { Button } from '../ui/Button'
import { putAtCaret } from './put-passage'
import styles from './Quote.module.css'
import { type Passage, putPassageAway, usePassage } from './quote-store'
import { useLastField } from './use-last-field'

/** Where focus goes when a passage was chosen on the same page. */
export const focusOnPassage = (): void => document.getElementById('passage-to-quote')?.focus()

/** The passage with its source. What was noted about it is the reader’s own, and comes along only when asked for. */
function useWords(): (passage: Passage, hasNote: boolean) => string {
  const say = useSay()
  const sourceOf = useSource()
  return ({ quote, note, section, isEarlier }, hasNote) => {
    const { whole } = sourceOf(section)
    const source = isEarlier ? say('source.earlier', { source: whole }) : whole
    return withNote(say('quote.words', { quote: withinQuotes(quote), source }), hasNote ? note : '')
  }
}

/** Ctrl+Enter, or Command and Enter, while the caret is in an answer. */
function useKey(field: HTMLTextAreaElement | null, put: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.target !== field) return
      event.preventDefault()
      put()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [field, put])
}

function Waiting({ passage, field }: { passage: Passage; field: HTMLTextAreaElement | null }) {
  const say = useSay()
  const words = useWords()
  const { short } = useSource()(passage.section)
  const put = (hasNote: boolean) => {
    if (!field?.isConnected) return
    putAtCaret(field, words(passage, hasNote))
    putPassageAway()
    tellUndoable('quote.placed')
  }
  const putAway = () => {
    putPassageAway()
    if (field) field.focus({ preventScroll: true })
    else document.getElementById('page')?.focus({ preventScroll: true })
  }
  useKey(field, () => put(false))
  return (
    <section id="passage-to-quote" tabIndex={-1} className={styles.line} aria-label={say('quote.waiting')}>
      <p dir="auto">
        {say('note.passage', { quote: inFewWords(passage.quote, 90) })} <small>{short}</small>
      </p>
      <div>
        {field ? (
          <Button aria-keyshortcuts="Control+Enter" onClick={() => put(false)}>
            {say('quote.put')}
          </Button>
        ) : (
          <span>{say('quote.choose')}</span>
        )}
        {field && passage.note.trim() !== '' && <Button onClick={() => put(true)}>{say('quote.put-note')}</Button>}
        {field && <small>{say('quote.keys')}</small>}
        <Button look="link" onClick={putAway}>
          {say('quote.away')}
        </Button>
      </div>
    </section>
  )
}

export function QuoteLine() {
  const passage = usePassage((state) => state.passage)
  const plan = usePlanPart(({ id }) => id)
  const field = useLastField()
  return passage && passage.plan === plan && <Waiting passage={passage} field={field} />
}
