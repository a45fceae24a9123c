/** The text of the editor in stretches that are drawn alike: by where they come from, and whether the limit is passed. */
import type { ShownPiece } from '../../content/application/following'

export interface Segment {
  readonly text: string
  /** The stretch's number among all. */
  readonly piece: number
  readonly isOver: boolean
  /** Stands after the last part of a stretch that comes from an answer. */
  readonly letter: string
}

/** a, b, … z, aa, ab … */
export const letterOf = (at: number): string => (at < 26 ? '' : letterOf(Math.floor(at / 26) - 1)) + String.fromCharCode(97 + (at % 26))

/** The letters of the stretches that come from answers, by the stretch's number. */
export function lettersOf(pieces: readonly ShownPiece[]): ReadonlyMap<number, string> {
  const sourced = pieces.flatMap(({ kept, text }, at) => (kept.from && text !== '' ? [at] : []))
  return new Map(sourced.map((at, nth) => [at, letterOf(nth)]))
}

/** `limit` is where the text becomes too long. */
export function segmentsOf(pieces: readonly ShownPiece[], limit: number): Segment[] {
  const letters = lettersOf(pieces)
  let start = 0
  return pieces.flatMap(({ text }, piece) => {
    const cut = Math.max(0, Math.min(limit - start, text.length))
    start += text.length
    const letter = letters.get(piece) ?? ''
    const within = { text: text.slice(0, cut), piece, isOver: false, letter: cut === text.length ? letter : '' }
    const over = { text: text.slice(cut), piece, isOver: true, letter }
    return [within, over].filter((segment) => segment.text !== '')
  })
}

/** The stretch at a place in the text: the one that ends there, unless another begins before. */
export function pieceAt(pieces: readonly { readonly text: string }[], at: number): number {
  let end = 0
  return pieces.findIndex(({ text }) => {
    end += text.length
    return text !== '' && at <= end
  })
}

/** Where a stretch begins in the text. */
export const startOf = (pieces: readonly { readonly text: string }[], which: number): number =>
  pieces.slice(0, which).reduce((sum, { text }) => sum + text.length, 0)
