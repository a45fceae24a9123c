/** Writing under a heading, as edits of the open plan. */
import { draftOf } from '../../content/application/draft'
import { piecesAt, putText, type TextPlace } from '../../content/application/edits'
import { type ShownPiece, shownPieces } from '../../content/application/following'
import { retyped } from '../../content/application/pieces'
import type { Reading } from '../../content/application/reading'
import { type Piece, textKey } from '../../content/model/application'
import type { HeadingSource } from '../../content/model/funder'
import { tidied } from '../../content/model/tidied'
import { edit, endTyping } from '../state/edit-plan'

/** After a rest, in milliseconds, what is typed is another step of undo. */
const REST = 900
let lastKey = 0
function beginStep(): void {
  const now = performance.now()
  if (now - lastKey > REST) endTyping()
  lastKey = now
}

/** What was typed. */
export function type(place: TextPlace, text: string, reading: Reading): void {
  beginStep()
  edit((plan, at) => putText(plan, place, retyped(shownPieces(piecesAt(plan, place), reading), tidied(text)), at), `text|${textKey(place)}`)
}

/** Other stretches in the place of all that stand there. */
export function replace(place: TextPlace, pieces: readonly Piece[]): void {
  endTyping()
  edit((plan, at) => putText(plan, place, pieces, at))
}

/** A change of the stretches as they stand at this moment: what is shown beside them may be a key behind. */
export function change(place: TextPlace, reading: Reading, to: (now: readonly ShownPiece[]) => readonly Piece[]): void {
  endTyping()
  edit((plan, at) => putText(plan, place, to(shownPieces(piecesAt(plan, place), reading)), at))
}

export const writeDraft = (place: TextPlace, sources: readonly HeadingSource[], reading: Reading): void =>
  replace(place, draftOf(sources, reading))

/** What was typed over a cell; the plan's own words again leave nothing to keep. */
export const typeCell = (place: TextPlace, text: string, given: string): void =>
  edit((plan, at) => putText(plan, place, text === given ? [] : [{ text }], at), `text|${textKey(place)}`)
