import type { Span } from './span'

/** The longest passage that one mark may hold, in characters. */
export const LONGEST_MARK = 2_000

const inWord = (text: string, at: number): boolean =>
  /[\p{L}\p{N}\p{M}'’]/u.test(text[at - 1] ?? '') && /[\p{L}\p{N}\p{M}'’]/u.test(text[at] ?? '')

function trimmed(text: string, { start, end }: Span): Span {
  const within = text.slice(start, end)
  return { start: start + within.length - within.trimStart().length, end: end - within.length + within.trimEnd().length }
}

/** What a hand that slipped a letter meant: whole words, without spaces at the ends. Undefined when nothing is left. */
export function wholeWords(text: string, span: Span): Span | undefined {
  let { start, end } = trimmed(text, span)
  if (start >= end) return undefined
  while (start > 0 && inWord(text, start)) start -= 1
  while (end < text.length && inWord(text, end)) end += 1
  return { start, end }
}

/** As much of a passage as one mark may hold, up to the end of a word. */
export function heldByMark(text: string, span: Span): Span {
  if (span.end - span.start <= LONGEST_MARK) return span
  let end = span.start + LONGEST_MARK
  while (end > span.start && inWord(text, end)) end -= 1
  // A single word of that length is cut.
  return end === span.start ? { start: span.start, end: span.start + LONGEST_MARK } : trimmed(text, { start: span.start, end })
}
