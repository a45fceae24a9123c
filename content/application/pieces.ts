/** The text under a heading as stretches with an origin: how typing, putting in and cutting loose change them. */
import type { Origin, Piece } from '../model/application'

export const textOf = (pieces: readonly Pick<Piece, 'text'>[]): string => pieces.map(({ text }) => text).join('')

/** A stretch as it is shown, which may follow an answer, beside the stretch as it is kept. */
export interface Shown {
  readonly kept: Piece
  readonly text: string
}

interface Replaced {
  readonly start: number
  /** End of what was replaced in the text before. */
  readonly end: number
  readonly by: string
}

const splitsPair = (text: string, at: number): boolean =>
  /^[\uDC00-\uDFFF]/.test(text.slice(at, at + 1)) && /[\uD800-\uDBFF]$/.test(text.slice(0, at))

/** What one edit replaced: what both texts begin with and end with alike was left alone. Signs of two units stay whole. */
export function replacedBetween(before: string, after: string): Replaced {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start += 1
  if (splitsPair(before, start) || splitsPair(after, start)) start -= 1
  let alike = 0
  while (alike < shorter - start && before.at(-1 - alike) === after.at(-1 - alike)) alike += 1
  if (splitsPair(before, before.length - alike) || splitsPair(after, after.length - alike)) alike -= 1
  return { start, end: before.length - alike, by: after.slice(start, after.length - alike) }
}

const own = (text: string): Piece[] => (text === '' ? [] : [{ text }])

/** The stretch with other words. Its origin stays, and it follows the answer only if it says the same as that said when it was taken in. */
function rewritten({ kept, text }: Shown, words: string): Piece[] {
  if (!kept.from) return own(words)
  return [{ from: kept.from, said: kept.text === kept.said ? text : (kept.said ?? ''), text: words }]
}

/** Neighbours that are the writer's own are one stretch. */
export function joined(pieces: readonly Piece[]): Piece[] {
  const all: Piece[] = []
  for (const piece of pieces) {
    const last = all.at(-1)
    if (last && !last.from && !piece.from) all[all.length - 1] = { text: last.text + piece.text }
    else all.push(piece)
  }
  return all
}

interface Placed extends Shown {
  readonly start: number
  readonly end: number
}
function placed(shown: readonly Shown[]): Placed[] {
  let at = 0
  return shown.map((piece) => {
    const start = at
    at += piece.text.length
    return { ...piece, start, end: at }
  })
}

/**
 * The stretches after the writer changed the whole text to `after`. Those that were not touched stay as they were kept.
 * Words written into a stretch belong to it; words written between two are the writer's own.
 */
export function retyped(shown: readonly Shown[], after: string): Piece[] {
  const edit = replacedBetween(textOf(shown), after)
  const all = placed(shown)
  const earlier = all.filter(({ end }) => end <= edit.start)
  const later = all.filter((piece) => piece.start >= edit.end && !earlier.includes(piece))
  const touched = all.slice(earlier.length, all.length - later.length)
  const isInto = touched[0] !== undefined && (touched[0].start < edit.start || touched[0].end > edit.end)
  const changed = touched.flatMap((piece, at): Piece[] => {
    const head = piece.text.slice(0, Math.max(0, edit.start - piece.start))
    const tail = piece.text.slice(Math.max(0, edit.end - piece.start))
    const left = head + (isInto && at === 0 ? edit.by : '') + tail
    return left === '' ? [] : rewritten(piece, left)
  })
  const kept = (pieces: readonly Placed[]) => pieces.map((piece) => piece.kept)
  return joined([...kept(earlier), ...(isInto ? [] : own(edit.by)), ...changed, ...kept(later)])
}

/** Where a sentence can be put in near a place in the text: not within another that comes from an answer, but after it. */
export const roomAt = (shown: readonly Shown[], at: number): number =>
  placed(shown).find(({ kept, start, end }) => kept.from && start < at && at < end)?.end ?? at

/** Puts stretches into the text at a place that has room; the writer's own words are parted there. */
export function putIn(shown: readonly Shown[], at: number, put: readonly Piece[]): Piece[] {
  const place = roomAt(shown, at)
  const all = placed(shown)
  const earlier = all.filter(({ end }) => end <= place)
  const [first, ...others] = all.slice(earlier.length)
  const kept = (pieces: readonly Placed[]) => pieces.map((piece) => piece.kept)
  if (!first) return joined([...kept(earlier), ...put])
  const cut = place - first.start
  if (cut <= 0) return joined([...kept(earlier), ...put, first.kept, ...kept(others)])
  return joined([...kept(earlier), ...own(first.text.slice(0, cut)), ...put, ...own(first.text.slice(cut)), ...kept(others)])
}

/** The stretch as the writer's own words: its answer may change without being told. */
export const cutLoose = (shown: readonly Shown[], which: number): Piece[] =>
  joined(shown.flatMap(({ kept, text }, at) => (at === which ? own(text) : [kept])))

/** The writer's own stretch that holds all of these words; -1 when there is none, or no words. */
export const ownAround = (shown: readonly Shown[], start: number, end: number): number =>
  start === end ? -1 : placed(shown).findIndex((piece) => !piece.kept.from && piece.start <= start && end <= piece.end)

/** Ties words of the writer's own to an answer that they say in other words, such as in another language: its changes are told of. */
export function tied(shown: readonly Shown[], start: number, end: number, from: Origin, said: string): Piece[] {
  const which = ownAround(shown, start, end)
  const text = textOf(shown)
  return placed(shown).flatMap((piece, at): Piece[] => {
    if (at !== which) return [piece.kept]
    const [head, words, tail] = [piece.text.slice(0, start - piece.start), text.slice(start, end), piece.text.slice(end - piece.start)]
    return [...own(head), { from, said, text: words }, ...own(tail)]
  })
}
