import type { Span } from './span'

/** A word of a text, in small letters, and where it stands. */
export interface TextWord extends Span {
  readonly word: string
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’\-\u00ad][\p{L}\p{N}\p{M}]+)*/gu

export const wordsOf = (text: string): TextWord[] =>
  [...text.matchAll(WORD)].map((found) => ({
    word: found[0].toLowerCase(),
    start: found.index,
    end: found.index + found[0].length,
  }))
