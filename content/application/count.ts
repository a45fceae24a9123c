/** How long a text is by a funder's way of counting, and where in it a limit is reached. */
import type { Limit, LimitUnit } from '../model/funder'

/** Characters that a page of a form takes: about 500 words of English in 11 points. No two forms lay pages out the same. */
export const CHARACTERS_A_PAGE = 3_000

/** What forms count as one character: a code point, spaces counted; Windows’ two characters for a line end are one. */
const CHARACTER = /\r\n|[\s\S]/gu
const words = new Intl.Segmenter('en', { granularity: 'word' })
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

function countCharacters(text: string): number {
  let count = 0
  for (const _ of text.matchAll(CHARACTER)) count += 1
  return count
}

function countWords(text: string): number {
  let count = 0
  for (const { isWordLike } of words.segment(text)) if (isWordLike) count += 1
  return count
}

/** The length of a text. Pages come with their fraction. */
export function countOf(text: string, unit: LimitUnit): number {
  if (unit === 'words') return countWords(text)
  const characters = countCharacters(text)
  return unit === 'pages' ? characters / CHARACTERS_A_PAGE : characters
}

/** Where the given number of words ends. */
function endOfWord(text: string, most: number): number {
  let count = 0
  let end = 0
  for (const { isWordLike, index, segment } of words.segment(text)) {
    if (!isWordLike) continue
    count += 1
    if (count > most) return end
    end = index + segment.length
  }
  return text.length
}

/** Where the given number of characters ends. A letter is not cut from its marks, nor one face from another. */
function endOfCharacter(text: string, most: number): number {
  let count = 0
  for (const { index } of text.matchAll(CHARACTER)) {
    count += 1
    if (count > most) return graphemes.segment(text).containing(index)?.index ?? index
  }
  return text.length
}

export interface LimitState {
  readonly count: number
  readonly most: number
  /** By how much the text is too long, in the limit’s unit; 0 when it is not. */
  readonly over: number
  /** The index in the text from which on it is too long; the text’s length when it is not. */
  readonly at: number
}

export function limitState(text: string, { most, unit }: Limit): LimitState {
  const count = countOf(text, unit)
  const over = Math.max(0, count - most)
  const end = () => (unit === 'words' ? endOfWord(text, most) : endOfCharacter(text, unit === 'pages' ? most * CHARACTERS_A_PAGE : most))
  return { count, most, over, at: over === 0 ? text.length : end() }
}
