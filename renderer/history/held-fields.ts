/**
 * Text fields take no key while an earlier state is looked at, those too that appear meanwhile. Held here, in one place, no
 * field can be forgotten; all else that is written goes through `edit`, which does nothing then.
 */
import { useEffect } from 'react'
import { holdBack } from '../state/edit-plan'

type TextField = HTMLTextAreaElement | HTMLInputElement
const FIELDS = '#page textarea, #page input:not([type="radio"], [type="checkbox"], [type="button"], [type="search"])'

const isField = (target: EventTarget | null): target is TextField => target instanceof HTMLElement && target.matches(FIELDS)
const isWriting = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  (key.length === 1 && !ctrlKey && !metaKey && !altKey) || key === 'Backspace' || key === 'Delete'

/** The search asks, and writes nothing. */
const isFree = (): boolean => /^#\/search/.test(window.location.hash)

export function useHeldFields(): void {
  useEffect(() => {
    const held = new Set<TextField>()
    const hold = () => {
      for (const field of isFree() ? [] : document.querySelectorAll<TextField>(FIELDS)) {
        if (field.readOnly) continue
        field.readOnly = true
        held.add(field)
      }
    }
    const onKey = (event: KeyboardEvent) => {
      if (isField(event.target) && held.has(event.target) && isWriting(event)) holdBack()
    }
    hold()
    const watch = new MutationObserver(hold)
    watch.observe(document.body, { childList: true, subtree: true })
    window.addEventListener('keydown', onKey)
    return () => {
      watch.disconnect()
      window.removeEventListener('keydown', onKey)
      for (const field of held) field.readOnly = false
    }
  }, [])
}
