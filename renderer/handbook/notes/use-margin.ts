/** Lets notes stand in the margin at the height of their passages, one below the other where they would overlap. */
import { type RefObject, useLayoutEffect } from 'react'
import type { SectionText } from './plain-text'
import type { PlacedNote } from './use-placed'

const GAP = 22
/** The passage's first line stands in more room than the note's. */
const DOWN = 4

/** Only says how high each would stand; whether it stands in the margin is left to the style. */
function place(list: HTMLElement, text: SectionText, placed: readonly PlacedNote[]): void {
  const { top } = list.getBoundingClientRect()
  let free = 0
  for (const [at, entry] of [...list.children].entries()) {
    const note = placed[at]
    if (!(entry instanceof HTMLElement) || !note) continue
    const passage = text.rangesAt(note)[0]?.getClientRects()[0]
    const start = Math.max(free, (passage?.top ?? top) - top + DOWN)
    entry.style.setProperty('--top', `${start}px`)
    free = start + entry.offsetHeight + GAP
  }
  list.style.setProperty('--height', `${free}px`)
}

export function useMargin(list: RefObject<HTMLElement | null>, text: SectionText, placed: readonly PlacedNote[]): void {
  useLayoutEffect(() => {
    const notes = list.current
    if (!notes) return
    const look = () => place(notes, text, placed)
    look()
    // Fonts that come late, a window made narrower, a note that grows: each moves what stands below.
    const watch = new ResizeObserver(look)
    for (const each of [document.body, ...notes.children]) watch.observe(each)
    return () => watch.disconnect()
  }, [list, text, placed])
}
