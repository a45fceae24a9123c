/** Finds a marked passage again in the text of its section: where it stood, or where it stands after the text was revised. */
import { type Laid, laidAlong } from './align'
import { likeness } from './likeness'
import type { Span } from './span'
import { type TextWord, wordsOf } from './text-words'

/** A passage in its own words, with the words around it. */
export interface Marked {
  readonly quote: string
  readonly before: string
  readonly after: string
}

/** How much of the words around a passage is kept, in characters. */
const AROUND = 60

export const markedAt = (text: string, { start, end }: Span): Marked => ({
  quote: text.slice(start, end),
  before: text.slice(Math.max(0, start - AROUND), start),
  after: text.slice(end, end + AROUND),
})

const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

/** Every place where the words stand, however they are spaced; places may overlap. */
function placesOf(text: string, quote: string): Span[] {
  const words = quote.split(/\s+/).filter((word) => word !== '')
  if (words.length === 0) return []
  const found = text.matchAll(new RegExp(`(?=(${words.map(escaped).join('\\s+')}))`, 'g'))
  return [...found].map((each) => ({ start: each.index, end: each.index + (each[1] ?? '').length }))
}

/** How well the words around a place fit those that stood around the passage: 2 when both sides are the same. */
function closeness(text: string, place: Span, { before, after }: Marked): number {
  const around = markedAt(text, place)
  return likeness(around.before, before) + likeness(around.after, after)
}

function bestOf(text: string, places: readonly Span[], marked: Marked): Span | undefined {
  if (places.length < 2) return places[0]
  const ranked = places.map((place) => ({ place, closeness: closeness(text, place, marked) }))
  return ranked.reduce((best, next) => (next.closeness > best.closeness ? next : best)).place
}

interface Found {
  readonly span: Span
  /** How much of the passage itself is still there, and of the words around it: 0 to 1. */
  readonly same: number
  readonly around: number
}

const likenessIn = (laid: Laid): number => laid.reduce((sum, word) => sum + (word?.likeness ?? 0), 0)

/** Lays the passage, with `lead` and `tail` around it, along the text. */
function lay(text: readonly TextWord[], quote: readonly string[], lead: readonly string[], tail: readonly string[]): Found | undefined {
  const laid = laidAlong(
    [...lead, ...quote, ...tail],
    text.map(({ word }) => word),
  )
  const own = laid.slice(lead.length, lead.length + quote.length)
  const places = own.flatMap((word) => word?.at ?? [])
  const [first, last] = [text[places[0] ?? -1], text[places.at(-1) ?? -1]]
  if (!first || !last) return undefined
  const covers = (places.at(-1) ?? 0) - (places[0] ?? 0) + 1
  const around = likenessIn(laid) - likenessIn(own)
  return {
    span: { start: first.start, end: last.end },
    same: (2 * likenessIn(own)) / (quote.length + covers),
    around: around / Math.max(1, lead.length + tail.length),
  }
}

/** Above this, a passage is known by itself; down to the other, only if the words around it are mostly there. */
const KNOWN = 0.75
const KNOWN_HERE = 0.5
/** Fewer words than these may stand anywhere: they are known by their place only. */
const FEW = 4

const inWords = (text: string): string[] => wordsOf(text).map(({ word }) => word)
/** A word that was cut through at the far end of what was kept says nothing. */
const leadOf = ({ before }: Marked): string[] => inWords(before).slice(before.length < AROUND ? 0 : 1)
const tailOf = ({ after }: Marked): string[] => inWords(after).slice(0, after.length < AROUND ? undefined : -1)

function revised(text: string, marked: Marked): Span | undefined {
  const [words, quote] = [wordsOf(text), inWords(marked.quote)]
  if (words.length === 0 || quote.length === 0) return undefined
  const here = lay(words, quote, leadOf(marked), tailOf(marked))
  if (here && here.same >= KNOWN_HERE && here.around >= KNOWN_HERE) return here.span
  const elsewhere = quote.length < FEW ? undefined : lay(words, quote, [], [])
  return elsewhere && elsewhere.same >= KNOWN ? elsewhere.span : undefined
}

/**
 * Where a marked passage stands in a text. The same words are looked for first; where they stand several times, the words
 * around them decide. Undefined when the text has changed so much that the place would be a guess.
 */
export const findMarked = (text: string, marked: Marked): Span | undefined =>
  bestOf(text, placesOf(text, marked.quote), marked) ?? revised(text, marked)
