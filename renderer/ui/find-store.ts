import { create } from 'zustand'

export const useFind = create<{ open: boolean; found: { match: number; matches: number } | null }>()(() => ({ open: false, found: null }))

export const openFindBar = (): void => useFind.setState({ open: true, found: null })

export function closeFindBar(): void {
  useFind.setState({ open: false, found: null })
  void window.companion.stopFinding()
}
