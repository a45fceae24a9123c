import type { MouseEvent } from 'react'
import { goToNote } from './go-to'
import type { SectionText } from './plain-text'
import type { PlacedNote } from './use-placed'

/** A click on a marked passage leads to its note. */
export function useClicks(text: SectionText | null, placed: readonly PlacedNote[]) {
  return ({ target, clientX, clientY }: MouseEvent) => {
    const isOther = target instanceof Element && target.closest('a, button, [role="button"]')
    if (!text || isOther || !document.getSelection()?.isCollapsed) return
    // An installed browser may be older than Electron's own.
    const caret = document.caretPositionFromPoint?.(clientX, clientY)
    const at = caret ? text.placeOf(caret.offsetNode, caret.offset) : undefined
    const here = at !== undefined && placed.find(({ start, end }) => start <= at && at < end)
    if (here) goToNote(here.note.id)
  }
}
