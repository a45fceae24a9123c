import { useSyncExternalStore } from 'react'

function onResize(heard: () => void): () => void {
  window.addEventListener('resize', heard)
  return () => window.removeEventListener('resize', heard)
}

/** The height of the window in pixels; what is fitted to it is fitted anew when it changes. */
export const useViewHeight = (): number => useSyncExternalStore(onResize, () => window.innerHeight)
