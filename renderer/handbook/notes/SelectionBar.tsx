/** A small bar at the end of what was selected. Tab leads to it, Escape puts it away. */
import { useLayoutEffect, useRef, useState } from 'react'
import type { Span } from '../../../content/reading/span'
import { useSay } from '../../locales/say'
import { Button } from '../../ui/Button'
import styles from './Marking.module.css'
import type { SectionText } from './plain-text'

interface SelectionBarProps {
  readonly text: SectionText
  readonly selected: Span
  readonly onMark: (isNoted: boolean) => void
  readonly onClose: () => void
}

/** Under the last words, as far as it stays beside the text. */
function placeUnder(bar: HTMLElement, last: DOMRect) {
  const around = bar.offsetParent?.getBoundingClientRect()
  if (!around) return { top: 0, start: 0 }
  const isMirrored = getComputedStyle(bar).direction === 'rtl'
  const start = isMirrored ? around.right - last.left : last.right - around.left
  return { top: last.bottom - around.top + 8, start: Math.max(0, Math.min(start, around.width) - bar.offsetWidth) }
}

/** Tab leads to the bar once for each selection, and then goes on through the page as always. */
function useKeys(bar: React.RefObject<HTMLElement | null>, selected: Span, onClose: () => void) {
  const visited = useRef<Span | null>(null)
  // Before the next key can come.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose()
      if (event.key !== 'Tab' || event.shiftKey || bar.current?.contains(document.activeElement)) return
      if (visited.current === selected) return
      visited.current = selected
      event.preventDefault()
      bar.current?.querySelector('button')?.focus()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [bar, selected, onClose])
}

export function SelectionBar({ text, selected, onMark, onClose }: SelectionBarProps) {
  const say = useSay()
  const bar = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState({ top: 0, start: 0 })
  useKeys(bar, selected, onClose)
  useLayoutEffect(() => {
    const last = text.rangesAt(selected).at(-1)?.getClientRects()
    const end = last?.[last.length - 1]
    if (bar.current && end) setPlace(placeUnder(bar.current, end))
  }, [text, selected])
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={say('reader.selected')}
      className={styles.bar}
      style={{ insetBlockStart: place.top, insetInlineStart: place.start }}
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
    >
      <Button onClick={() => onMark(false)}>{say('reader.mark')}</Button>
      <Button onClick={() => onMark(true)}>{say('reader.mark-note')}</Button>
    </div>
  )
}
