/** The letterhead, kept once for all plans. Read when a document is first looked at. */
import { useEffect } from 'react'
import { create } from 'zustand'
import type { Letterhead } from '../../content/model/letterhead'

const useStore = create<{ letterhead: Letterhead | null; isRead: boolean }>()(() => ({ letterhead: null, isRead: false }))

export function useLetterhead(): Letterhead | null {
  const { letterhead, isRead } = useStore()
  useEffect(() => {
    if (!isRead) void window.companion.readLetterhead().then((read) => useStore.setState({ letterhead: read, isRead: true }))
  }, [isRead])
  return letterhead
}

/** Why it was not kept, in a sentence, or nothing. */
export async function keepLetterhead(letterhead: Letterhead | null): Promise<string> {
  const why = await window.companion.writeLetterhead(letterhead)
  if (why === '') useStore.setState({ letterhead, isRead: true })
  return why
}
