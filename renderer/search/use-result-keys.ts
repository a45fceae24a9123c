/** Arrow keys go from the field through the results and back, as the caret of the eye does; whatever is typed goes to the field. */
import type { KeyboardEvent } from 'react'
import { SEARCH_FIELD } from './open-search'

const stops = (page: HTMLElement): HTMLElement[] => [...page.querySelectorAll<HTMLElement>(`#${SEARCH_FIELD}, [data-stop]`)]

function move(event: KeyboardEvent<HTMLElement>, by: 1 | -1) {
  const all = stops(event.currentTarget)
  const at = all.findIndex((stop) => stop.matches(':focus'))
  const next = all[at + by]
  if (at < 0 || !next) return
  event.preventDefault()
  next.focus()
}

const writes = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  !ctrlKey && !metaKey && !altKey && (key === 'Backspace' || (key.length === 1 && key !== ' '))

export const useResultKeys = (leave: () => void) => (event: KeyboardEvent<HTMLElement>) => {
  // What an input method composes is not yet a word: its keys are its own.
  if (event.nativeEvent.isComposing) return
  if (event.key === 'ArrowDown') move(event, 1)
  else if (event.key === 'ArrowUp') move(event, -1)
  else if (event.key === 'Escape') leave()
  else if (writes(event)) document.getElementById(SEARCH_FIELD)?.focus()
}
