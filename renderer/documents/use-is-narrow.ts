import { useSyncExternalStore } from 'react'

const narrow = window.matchMedia?.('(max-width: 60em)')

const listen = (changed: () => void) => {
  narrow?.addEventListener('change', changed)
  return () => narrow?.removeEventListener('change', changed)
}

/** Whether the window has no room for a list beside what is read. */
export const useIsNarrow = (): boolean => useSyncExternalStore(listen, () => narrow?.matches ?? false)
