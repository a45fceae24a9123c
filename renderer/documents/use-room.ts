import { useSyncExternalStore } from 'react'

/** What the window has room for beside what is read; the same widths stand in the styles. */
const ROOMS = { list: '(min-width: 60.01em)', leaf: '(min-width: 78.01em)' } as const

const queries = new Map<string, MediaQueryList | undefined>()

function queryOf(room: keyof typeof ROOMS): MediaQueryList | undefined {
  if (!queries.has(room)) queries.set(room, window.matchMedia?.(ROOMS[room]))
  return queries.get(room)
}

/** Whether there is room for it beside the outline. */
export function useRoom(room: keyof typeof ROOMS): boolean {
  const listen = (changed: () => void) => {
    queryOf(room)?.addEventListener('change', changed)
    return () => queryOf(room)?.removeEventListener('change', changed)
  }
  return useSyncExternalStore(listen, () => queryOf(room)?.matches ?? true)
}
