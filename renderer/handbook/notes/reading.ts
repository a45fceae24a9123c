/** What the text's own parts know of the reading around them: which section it is, and how its paragraphs are marked. */
import { createContext, useContext } from 'react'

export interface Reading {
  readonly section: string
  /** Whether each paragraph shows its button. */
  readonly isMarking: boolean
  readonly isMarked: (paragraph: Element) => boolean
  /** Marks a paragraph; one that is marked already gets a note. */
  readonly markParagraph: (paragraph: Element) => void
}

/** Nothing is marked before the text stands there. */
export const idle: Reading = { section: '', isMarking: false, isMarked: () => false, markParagraph: () => undefined }

export const ReadingContext = createContext<Reading>(idle)
export const useReading = (): Reading => useContext(ReadingContext)
