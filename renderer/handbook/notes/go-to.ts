import type { Span } from '../../../content/reading/span'
import { colour } from './highlight'
import type { SectionText } from './plain-text'

/** Shows a passage: its paragraph takes the focus, and the passage stands out until the focus leaves. */
export function goToPassage(text: SectionText, span: Span): void {
  const ranges = text.rangesAt(span)
  const block = text.blockAt(span.start)
  if (!(block instanceof HTMLElement)) return
  const line = ranges[0]?.getBoundingClientRect() ?? block.getBoundingClientRect()
  window.scrollTo({ top: window.scrollY + line.top - window.innerHeight / 3 })
  const hush = colour('gone-to', ranges)
  block.tabIndex = -1
  block.addEventListener(
    'blur',
    () => {
      hush()
      block.removeAttribute('tabindex')
    },
    { once: true },
  )
  block.focus({ preventScroll: true })
}

export const noteElement = (id: string): string => `entry-${id}`

/** The other way: from a marked passage to what is noted about it. */
export function goToNote(id: string): void {
  const entry = document.getElementById(noteElement(id))
  entry?.scrollIntoView({ block: 'nearest' })
  entry?.focus({ preventScroll: true })
}
