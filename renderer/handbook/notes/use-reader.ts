/** All that is known of one section while it is read: its text, its marks, and how marks are made. */
import { type RefObject, useMemo, useState } from 'react'
import { useMarkedColour } from './highlight'
import type { SectionText } from './plain-text'
import type { Reading } from './reading'
import { type Marking, useMarking } from './use-marking'
import { type PlacedNote, usePlaced, useText } from './use-placed'

/** The mark that holds a paragraph from its first word to its last. */
const markOn = (paragraph: Element, text: SectionText, placed: readonly PlacedNote[]) => {
  const span = text.spanOfBlock(paragraph)
  return placed.find(({ start, end }) => start === span?.start && end === span.end)
}

const readingOf = (section: string, isMarking: boolean, text: SectionText, placed: readonly PlacedNote[], { make }: Marking): Reading => ({
  section,
  isMarking,
  isMarked: (paragraph) => markOn(paragraph, text, placed) !== undefined,
  markParagraph: (paragraph) => {
    const span = text.spanOfBlock(paragraph)
    if (span) make(span, markOn(paragraph, text, placed) !== undefined)
  },
})

export function useReader(section: string, article: RefObject<HTMLElement | null>) {
  const text = useText(article)
  const { placed, lost } = usePlaced(section, text)
  const marking = useMarking(section, text)
  const [isMarking, setMarking] = useState(false)
  useMarkedColour(text, placed)
  const reading = useMemo(
    () => (text ? readingOf(section, isMarking, text, placed, marking) : undefined),
    [section, isMarking, text, placed, marking],
  )
  return { text, placed, lost, marking, reading, isMarking, setMarking }
}
