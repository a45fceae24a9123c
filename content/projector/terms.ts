/** The glossary's terms in a text, so that a room can be told what a word in a question means. */
import type { GlossaryEntry } from '../model/chapter'

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** "actors" is found in "actor" and in "Actors:", and "trust" not in "entrusted". */
const occurs = (term: string, text: string): boolean =>
  new RegExp(`(?<!\\p{L})${escaped(term.replace(/s$/, ''))}s?(?!\\p{L})`, 'iu').test(text)

export const termsIn = (text: string, glossary: readonly GlossaryEntry[]): GlossaryEntry[] =>
  glossary.filter(({ term }) => occurs(term, text))
