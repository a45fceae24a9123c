/** Colours passages without touching the page: the browser draws them over the text as it stands. */
import { useEffect } from 'react'
import type { Span } from '../../../content/reading/span'
import type { SectionText } from './plain-text'
import './highlights.css'

/** Marked passages, and the one that was gone to. */
type Kind = 'marked' | 'gone-to'

/** Returns the way to take the colour away again. */
export function colour(kind: Kind, ranges: readonly Range[]): () => void {
  if (typeof Highlight === 'undefined') return () => undefined
  const highlight = new Highlight(...ranges)
  CSS.highlights.set(kind, highlight)
  return () => {
    if (CSS.highlights.get(kind) === highlight) CSS.highlights.delete(kind)
  }
}

export function useMarkedColour(text: SectionText | null, spans: readonly Span[]): void {
  useEffect(() => {
    if (text) return colour('marked', spans.flatMap(text.rangesAt))
  }, [text, spans])
}
