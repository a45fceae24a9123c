/** A few words around what was found, in the writer's own spelling, with what was met marked. */
import { type Word, wordsIn } from './words'

export interface Range {
  readonly from: number
  readonly to: number
}
export interface Excerpt {
  readonly text: string
  /** What to mark, in order, none reaching into the next. */
  readonly marks: readonly Range[]
  readonly isCutBefore: boolean
  readonly isCutAfter: boolean
}

/** How many characters stand before the first mark, and in all. */
const BEFORE = 50
const LENGTH = 180

const isMet = ({ term, beside }: Word, terms: ReadonlySet<string>): boolean => terms.has(term) || beside.some((form) => terms.has(form))

/** A word with two readings is marked once. */
function marksAmong(words: readonly Word[], terms: ReadonlySet<string>): Range[] {
  const marks: Range[] = []
  for (const word of words) if (isMet(word, terms) && marks.at(-1)?.from !== word.from) marks.push({ from: word.from, to: word.to })
  return marks
}

/** What is to be marked in a whole text, such as a title. */
export const marksIn = (text: string, terms: ReadonlySet<string>): Range[] => marksAmong(wordsIn(text), terms)

/** Where most of the marks stand close together, the first such place. */
function bestStart(marks: readonly Range[]): number {
  const within = (start: Range) => marks.filter(({ from, to }) => from >= start.from && to <= start.from + LENGTH - BEFORE).length
  const few = marks.slice(0, 50)
  return few.reduce((best, mark) => (within(mark) > within(best) ? mark : best), few[0] ?? { from: 0, to: 0 }).from
}

/** Not through the middle of a character of two halves. */
const whole = (text: string, at: number): number => (/[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at - 1 : at)

function windowAround(text: string, words: readonly Word[], start: number): Range {
  if (text.length <= LENGTH) return { from: 0, to: text.length }
  const earliest = Math.max(0, Math.min(start - BEFORE, text.length - LENGTH))
  const latest = Math.min(text.length, earliest + LENGTH)
  const from = earliest === 0 ? 0 : (words.find((word) => word.from >= earliest && word.from <= start)?.from ?? whole(text, earliest))
  const to = latest === text.length ? latest : (words.findLast((word) => word.to <= latest && word.to > start)?.to ?? whole(text, latest))
  return { from, to: Math.max(from, to) }
}

export function excerptOf(text: string, terms: ReadonlySet<string>): Excerpt {
  const words = wordsIn(text)
  const marks = marksAmong(words, terms)
  const { from, to } = windowAround(text, words, bestStart(marks))
  const inside = marks
    .filter((mark) => mark.from < to && mark.to > from)
    .map((mark) => ({ from: Math.max(mark.from, from) - from, to: Math.min(mark.to, to) - from }))
  return { text: text.slice(from, to), marks: inside, isCutBefore: from > 0, isCutAfter: to < text.length }
}
