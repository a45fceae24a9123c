/** The notes of a section, each with the place where its passage stands now. */
import { type RefObject, useLayoutEffect, useMemo, useState } from 'react'
import type { Note } from '../../../content/model/plan'
import { findMarked } from '../../../content/reading/anchor'
import type { Span } from '../../../content/reading/span'
import { usePlanPart } from '../../state/plan-store'
import { readText, type SectionText } from './plain-text'

export interface PlacedNote extends Span {
  readonly note: Note
}
interface Placed {
  /** In the order of the text. */
  readonly placed: readonly PlacedNote[]
  /** Those whose passage is not in the text any more. */
  readonly lost: readonly Note[]
}

/** The text as it is once it stands on the page. */
export function useText(within: RefObject<HTMLElement | null>): SectionText | null {
  const [text, setText] = useState<SectionText | null>(null)
  useLayoutEffect(() => {
    if (within.current) setText(readText(within.current))
  }, [within])
  return text
}

/** Looking for a passage in a revised text takes a moment: each is looked for once, not at each key of its note. */
function finderIn(text: SectionText) {
  const known = new Map<string, Span | undefined>()
  return (note: Note): Span | undefined => {
    const key = [note.quote, note.before, note.after].join('\u0000')
    if (!known.has(key)) known.set(key, findMarked(text.text, note))
    return known.get(key)
  }
}

const none: readonly Note[] = []

export function usePlaced(section: string, text: SectionText | null): Placed {
  const notes = usePlanPart((plan) => plan.notes) ?? none
  const find = useMemo(() => text && finderIn(text), [text])
  return useMemo(() => {
    if (!find) return { placed: [], lost: [] }
    const here = notes.filter((note) => note.section === section).map((note) => ({ note, span: find(note) }))
    return {
      placed: here
        .flatMap(({ note, span }) => (span ? [{ note, ...span }] : []))
        .sort((one, other) => one.start - other.start || one.end - other.end),
      lost: here.filter(({ span }) => !span).map(({ note }) => note),
    }
  }, [notes, section, find])
}
