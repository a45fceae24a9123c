import { create } from 'zustand'

export const useFind = create<{ open: boolean; found: { match: number; matches: number } | null }>()(() => ({ open: false, found: null }))

/** Where the caret was before something was looked for. */
let before: Element | null = null

export function openFindBar(): void {
  if (!useFind.getState().open) before = document.activeElement
  useFind.setState({ open: true, found: null })
}

export function closeFindBar(): void {
  useFind.setState({ open: false, found: null })
  void window.companion.stopFinding()
  if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
}
