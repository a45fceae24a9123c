/** Which way a text runs. Nothing is ever flipped by hand: Word does that when it knows the direction. */
export type Direction = 'ltr' | 'rtl'

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u
const LETTER = /\p{Letter}/u
const STRONG = new RegExp(`${RIGHT_TO_LEFT.source}|${LETTER.source}`, 'u')
const RTL_LANGUAGES = new Set(['ar', 'he', 'fa', 'ur', 'ckb', 'dv', 'ps', 'sd', 'ug', 'yi'])

const directionOfLetter = (letter: string): Direction => (RIGHT_TO_LEFT.test(letter) ? 'rtl' : 'ltr')

/** By the first strong letter; `otherwise` for texts of digits and signs only. */
export function directionOf(text: string, otherwise: Direction = 'ltr'): Direction {
  const first = STRONG.exec(text)?.[0]
  return first === undefined ? otherwise : directionOfLetter(first)
}

export const directionOfLanguage = (language: string): Direction => (RTL_LANGUAGES.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr')

export interface Stretch {
  readonly text: string
  readonly direction: Direction
}

/** Words with the strong letters in them, and what lies between as pieces of their own. */
const pieces = (text: string): string[] => text.match(/[\p{L}\p{M}]+|[^\p{L}\p{M}]+/gu) ?? []

/**
 * A text in stretches of one direction, as Word needs it to choose fonts. Signs and digits between two words of one
 * direction go with them; anywhere else they go with the paragraph.
 */
export function stretchesOf(text: string, paragraph: Direction): Stretch[] {
  const parts = pieces(text)
  const strong = parts.map((part) => (STRONG.test(part) ? directionOf(part) : undefined))
  const before = (at: number) => strong.slice(0, at).findLast((direction) => direction !== undefined) ?? paragraph
  const after = (at: number) => strong.slice(at + 1).find((direction) => direction !== undefined) ?? paragraph
  const stretches: { text: string; direction: Direction }[] = []
  for (const [at, part] of parts.entries()) {
    const direction = strong[at] ?? (before(at) === after(at) ? before(at) : paragraph)
    const last = stretches.at(-1)
    if (last?.direction === direction) last.text += part
    else stretches.push({ text: part, direction })
  }
  return stretches
}
