/** The letterhead, kept once for all plans. Read when a document is first looked at. */
import { useEffect } from 'react'
import { create } from 'zustand'
import type { Letterhead } from '../../content/model/letterhead'

interface LetterheadState {
  readonly letterhead: Letterhead | null
  readonly isRead: boolean
  /** Why it is not to be had just now, in a sentence, or nothing. */
  readonly why: string
}

const useStore = create<LetterheadState>()(() => ({ letterhead: null, isRead: false, why: '' }))

async function load(): Promise<void> {
  const read = await window.companion.readLetterhead()
  // An answer that comes late is older than what was kept meanwhile.
  if (useStore.getState().isRead) return
  useStore.setState(
    read.kind === 'read' ? { letterhead: read.letterhead, isRead: true, why: '' } : { letterhead: null, isRead: true, why: read.why },
  )
}

export function useLetterhead(): LetterheadState {
  const state = useStore()
  const { isRead } = state
  useEffect(() => {
    if (!isRead) void load()
  }, [isRead])
  return state
}

/** Asks for it once more; what was said before stands until the answer comes. */
export const readAgain = (): void => useStore.setState({ isRead: false })

/** Why it was not kept, in a sentence, or nothing. */
export async function keepLetterhead(letterhead: Letterhead | null): Promise<string> {
  const why = await window.companion.writeLetterhead(letterhead)
  if (why === '') useStore.setState({ letterhead, isRead: true, why: '' })
  return why
}
