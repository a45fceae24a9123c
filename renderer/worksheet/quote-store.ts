/** The passage that is to be quoted in an answer. It waits until it is put in or put away, in the plan whose mark it is. */
import { create } from 'zustand'

export interface Passage {
  readonly plan: string
  readonly quote: string
  /** What was noted about it. */
  readonly note: string
  readonly section: string
  /** The passage is not in the text as it stands now. */
  readonly isEarlier: boolean
}

export const usePassage = create<{ passage: Passage | null }>()(() => ({ passage: null }))

export const holdPassage = (passage: Passage): void => usePassage.setState({ passage })
export const putPassageAway = (): void => usePassage.setState({ passage: null })
