/** The words of a text, each with where it stands and the forms under which it is found. */
import { fold } from './fold'
import { formsBeside } from './forms'

export interface Word {
  readonly from: number
  readonly to: number
  /** The word itself, folded. */
  readonly term: string
  readonly beside: readonly string[]
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' })
/** Letters between signs, which need no segmenter. */
const PLAIN = /^[\p{P}\p{S}]*([\p{Script=Latin}\p{Script=Arabic}\p{Script=Hebrew}\p{M}\p{Nd}]+)[\p{P}\p{S}]*$/du
/** The segmenter's time grows with the square of what it is given: it gets a piece without spaces at a time, and no endless one. */
const PIECE = /\S{1,200}/gu
// The segmenter knows מנכ"ל for one word by its straight quotes only. U+2060 keeps what replaces two signs as long as they were.
const straightened = (piece: string): string =>
  piece.replace(/(?<=\p{Script=Hebrew})(''|’’|[“”„״])(?=\p{Script=Hebrew})/gu, (quotes) => (quotes.length === 2 ? '"\u2060' : '"'))

function pieces(piece: string): { at: number; text: string }[] {
  const plain = PLAIN.exec(piece)
  if (plain) return [{ at: plain.indices?.[1]?.[0] ?? 0, text: plain[1] ?? '' }]
  const segments = [...segmenter.segment(straightened(piece))]
  return segments.filter(({ isWordLike }) => isWordLike).map(({ index, segment }) => ({ at: index, text: segment }))
}

/** A word is one term: U.N. without its dots, 148,000 without its comma; olive.org is two. */
function termsOf(word: string): string[] {
  const folded = fold(word)
  if (/^\p{Nd}/u.test(folded)) return [folded.replace(/(?<=\d),(?=\d{3})/g, '')]
  if (/^(\p{L}\.)+\p{L}?$/u.test(folded)) return [folded.replaceAll('.', '')]
  return folded.split(/[\s.:_⁄]+/).filter(Boolean)
}

const known = new Map<string, readonly Omit<Word, 'from' | 'to'>[]>()
const MOST_KNOWN = 20_000

/** Texts repeat their words: each is folded once. */
function readings(word: string): readonly Omit<Word, 'from' | 'to'>[] {
  const before = known.get(word)
  if (before) return before
  const found = termsOf(word).map((term) => ({ term, beside: formsBeside(term) }))
  if (known.size < MOST_KNOWN) known.set(word, found)
  return found
}

export function wordsIn(text: string): Word[] {
  const words: Word[] = []
  for (const piece of text.matchAll(PIECE))
    for (const { at, text: word } of pieces(piece[0])) {
      const from = piece.index + at
      for (const reading of readings(word)) words.push({ ...reading, from, to: from + word.length })
    }
  return words
}
