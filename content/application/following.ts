/** The text under a heading as it stands now: sentences left as they came follow their answers, the others say when theirs has changed. */
import type { Piece } from '../model/application'
import type { Shown } from './pieces'
import { type Reading, saidBy } from './reading'

/**
 * `own`: the writer's own words. `same`: as the answer says. `moved`: the answer changed, and the sentence with it.
 * `changed`: rewritten by hand. `behind`: rewritten by hand, and the answer has changed since. `left`: a funder may not read
 * the answer any more, or it is not there, so the sentence has left the text. `alone`: the same of a sentence that was
 * rewritten by hand, which stays.
 */
export type PieceState = 'own' | 'same' | 'moved' | 'changed' | 'behind' | 'left' | 'alone'

export interface ShownPiece extends Shown {
  readonly state: PieceState
  /** What the answer says now; empty where it says nothing to a funder. */
  readonly now: string
}

function followed(kept: Piece, reading: Reading): ShownPiece {
  if (!kept.from) return { kept, text: kept.text, state: 'own', now: '' }
  const now = saidBy(kept.from, reading)
  const isAsItCame = kept.text === kept.said
  if (now === '') return { kept, text: isAsItCame ? '' : kept.text, state: isAsItCame ? 'left' : 'alone', now }
  if (isAsItCame) return { kept, text: now, state: now === kept.said ? 'same' : 'moved', now }
  return { kept, text: kept.text, state: now === kept.said ? 'changed' : 'behind', now }
}

export const shownPieces = (pieces: readonly Piece[], reading: Reading): ShownPiece[] => pieces.map((piece) => followed(piece, reading))

/** Whether a writer has something to decide on. */
export const isOpen = ({ state }: Pick<ShownPiece, 'state'>): boolean => !['own', 'same', 'changed'].includes(state)

/** The stretch as it stands, counted as seen: it goes on following, or stays as it was rewritten. */
export function acknowledged({ kept, text, now }: ShownPiece): Piece {
  if (!kept.from) return kept
  return now === '' ? { text } : { ...kept, text, said: now }
}

/** The stretch in the words of its answer, which it follows again. */
export const takenAnew = ({ kept, now }: ShownPiece): Piece => ({ ...kept, text: now, said: now })

/** The words from before the answer changed, as the writer's own. */
export const takenBack = ({ kept }: ShownPiece): Piece => ({ text: kept.said ?? kept.text })
