/** Making marks. Where no plan is open, the mark waits until one is chosen to keep it. */
import { useCallback, useMemo, useState } from 'react'
import { markedAt } from '../../../content/reading/anchor'
import { heldByMark, wholeWords } from '../../../content/reading/marking'
import type { Span } from '../../../content/reading/span'
import { usePlanStore } from '../../state/plan-store'
import { tell } from '../../state/toast-store'
import { inFewWords, mark } from './note-edits'
import type { SectionText } from './plain-text'

interface Wish {
  readonly span: Span
  /** Whether something is to be noted at once. */
  readonly isNoted: boolean
}

export interface Marking {
  readonly make: (span: Span, isNoted: boolean) => void
  /** The mark that waits for a plan. */
  readonly waiting: Wish | null
  readonly makeWaiting: () => void
  readonly giveUp: () => void
  /** The mark whose note is to be written, and how often that was asked for. */
  readonly wanted: { readonly id: string; readonly times: number }
  /** What was just marked, for those who do not see it. */
  readonly made: string
}

export function useMarking(section: string, text: SectionText | null): Marking {
  const [waiting, setWaiting] = useState<Wish | null>(null)
  const [wanted, setWanted] = useState({ id: '', times: 0 })
  const [made, setMade] = useState('')
  const make = useCallback(
    (span: Span, isNoted: boolean) => {
      const whole = text && wholeWords(text.text, span)
      if (!text || !whole) return
      if (!usePlanStore.getState().plan) return setWaiting({ span, isNoted })
      setWaiting(null)
      const held = heldByMark(text.text, whole)
      if (held.end < whole.end) tell({ key: 'reader.mark-cut' })
      const marked = markedAt(text.text, held)
      const id = mark(section, marked)
      setMade(inFewWords(marked.quote))
      if (isNoted) setWanted(({ times }) => ({ id, times: times + 1 }))
    },
    [section, text],
  )
  const giveUp = useCallback(() => setWaiting(null), [])
  const makeWaiting = useCallback(() => waiting && make(waiting.span, waiting.isNoted), [make, waiting])
  return useMemo(() => ({ make, waiting, makeWaiting, giveUp, wanted, made }), [make, waiting, makeWaiting, giveUp, wanted, made])
}
