/** Which way a text runs. Nothing is ever flipped by hand: Word does that when it knows the direction. */
export type Direction = 'ltr' | 'rtl'

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u
const LETTER = /\p{Letter}/u
const NUMBER = /\p{Number}/u
const STRONG = new RegExp(`${RIGHT_TO_LEFT.source}|${LETTER.source}`, 'u')
/** Unseen signs that say which way a text runs count as its first letter. */
const FIRST = new RegExp(`${STRONG.source}|[\u200E\u200F]`, 'u')
const RTL_LANGUAGES = new Set(['ar', 'he', 'fa', 'ur', 'ckb', 'dv', 'ps', 'sd', 'ug', 'yi'])

const directionOfLetter = (letter: string): Direction => (letter === '\u200F' || RIGHT_TO_LEFT.test(letter) ? 'rtl' : 'ltr')

/** By the first strong letter; `otherwise` for texts of digits and signs only. */
export function directionOf(text: string, otherwise: Direction = 'ltr'): Direction {
  const first = FIRST.exec(text)?.[0]
  return first === undefined ? otherwise : directionOfLetter(first)
}

export const directionOfLanguage = (language: string): Direction => (RTL_LANGUAGES.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr')

/** Whether a text holds letters of the other direction. */
export const runsAgainst = (text: string, page: Direction): boolean =>
  (text.match(/\p{Letter}/gu) ?? []).some((letter) => directionOfLetter(letter) !== page)

export interface Stretch {
  readonly text: string
  readonly direction: Direction
}

/** Words, numbers, and what lies between. */
const pieces = (text: string): string[] => text.match(/[\p{L}\p{M}]+|\p{N}+|[^\p{L}\p{M}\p{N}]+/gu) ?? []

interface Piece {
  readonly text: string
  /** Strong pieces have a direction of their own; numbers take that of the word before them. */
  readonly direction: Direction | undefined
}

function withDirections(text: string, paragraph: Direction): Piece[] {
  let before = paragraph
  return pieces(text).map((part) => {
    if (STRONG.test(part)) before = directionOf(part)
    else if (!NUMBER.test(part)) return { text: part, direction: undefined }
    return { text: part, direction: before }
  })
}

/**
 * A text in stretches of one direction, as Word needs it to choose fonts. Numbers go with the word before them, so that
 * "Phase 2" stays whole; signs go with what stands on both sides, and with the paragraph where the sides differ.
 */
export function stretchesOf(text: string, paragraph: Direction): Stretch[] {
  const parts = withDirections(text, paragraph)
  const stretches: { text: string; direction: Direction }[] = []
  for (const [at, part] of parts.entries()) {
    // Between two signs stands always a word or a number.
    const before = parts[at - 1]?.direction ?? paragraph
    const after = parts[at + 1]?.direction ?? paragraph
    const direction = part.direction ?? (before === after ? before : paragraph)
    const last = stretches.at(-1)
    if (last?.direction === direction) last.text += part.text
    else stretches.push({ text: part.text, direction })
  }
  return stretches
}
