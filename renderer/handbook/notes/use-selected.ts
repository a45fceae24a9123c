/** What is selected in the text, once the hand rests. */
import { type RefObject, useEffect, useState } from 'react'
import type { Span } from '../../../content/reading/span'
import type { SectionText } from './plain-text'

function selectedIn(article: HTMLElement | null, text: SectionText | null): Span | null {
  const selection = document.getSelection()
  if (!article || !text || !selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  // Everything on the page at once is selected for copying, not for marking.
  if (!article.contains(range.startContainer) && !article.contains(range.endContainer)) return null
  return text.spanOf(range) ?? null
}

const isSame = (one: Span | null, other: Span | null): boolean => one?.start === other?.start && one?.end === other?.end

export function useSelected(article: RefObject<HTMLElement | null>, text: SectionText | null): [Span | null, () => void] {
  const [selected, setSelected] = useState<Span | null>(null)
  useEffect(() => {
    let isDown = false
    const look = () => {
      if (isDown) return
      const now = selectedIn(article.current, text)
      setSelected((before) => (isSame(before, now) ? before : now))
    }
    const down = () => {
      isDown = true
    }
    const up = () => {
      isDown = false
      // The click that ends a selection takes it away only afterwards.
      setTimeout(look)
    }
    const stop = new AbortController()
    const { signal } = stop
    document.addEventListener('selectionchange', look, { signal })
    document.addEventListener('pointerdown', down, { signal })
    document.addEventListener('pointerup', up, { signal })
    document.addEventListener('pointercancel', up, { signal })
    return () => stop.abort()
  }, [article, text])
  const clear = () => {
    document.getSelection()?.removeAllRanges()
    setSelected(null)
  }
  return [selected, clear]
}
