/** What is done to a text from beside it. The acts stay the same while keys are typed, so that what offers them is not drawn anew. */
import { useMemo, useRef } from 'react'
import type { TextPlace } from '../../content/application/edits'
import type { ShownPiece } from '../../content/application/following'
import { putIn, roomAt, textOf, tied } from '../../content/application/pieces'
import type { Reading } from '../../content/application/reading'
import type { Piece } from '../../content/model/application'
import { startOf } from './segments'
import { change } from './text-edits'

export interface Selected {
  readonly at: number
  readonly end: number
}
interface Desk {
  readonly place: TextPlace
  readonly reading: Reading
  readonly shown: readonly ShownPiece[]
  readonly caret: number | null
  readonly selected: Selected | null
  readonly setCaret: (at: number) => void
  /** Where the caret is to stand once the text is there. */
  readonly setWanted: (wanted: Selected) => void
}

/** A sentence put at the caret stands apart from its neighbours. */
function apart(text: string, at: number, piece: Piece): Piece[] {
  const before = at > 0 && !/\s$/.test(text.slice(0, at)) ? [{ text: at === text.length ? '\n\n' : ' ' }] : []
  const after = at < text.length && !/^\s/.test(text.slice(at)) ? [{ text: ' ' }] : []
  return [...before, piece, ...after]
}

function putAtCaret({ place, reading, caret, setCaret, setWanted }: Desk, piece: Piece) {
  change(place, reading, (now) => {
    const text = textOf(now)
    const at = roomAt(now, Math.min(caret ?? text.length, text.length))
    const added = apart(text, at, piece)
    const end = at + textOf(added).length
    setWanted({ at: end, end })
    setCaret(end)
    return putIn(now, at, added)
  })
}

function tieSelected({ place, reading, selected, setWanted }: Desk, { from, said }: Piece) {
  if (!selected || !from || !said) return
  change(place, reading, (now) => tied(now, selected.at, selected.end, from, said))
  setWanted({ at: selected.end, end: selected.end })
}

export function useActs(desk: Desk) {
  const latest = useRef(desk)
  latest.current = desk
  return useMemo(
    () => ({
      // The caret stays where it is: whoever looks up a sentence goes on to what can be done with it.
      goTo: (which: number) => latest.current.setCaret(startOf(latest.current.shown, which) + 1),
      put: (piece: Piece) => putAtCaret(latest.current, piece),
      tie: (piece: Piece) => tieSelected(latest.current, piece),
      change: (to: (now: readonly ShownPiece[]) => readonly Piece[]) => change(latest.current.place, latest.current.reading, to),
    }),
    [],
  )
}
