/** How the answers to a question spread: the bars to draw, and what is to be seen in a sentence. */
import { type Say, sayDay } from '../../words/say'
import type { Bar } from './bars'
import type { Comparison } from './compare'
import { numbersWords } from './words/number-words'
import { spreadWords } from './words/spread-words'

export interface Spread {
  readonly bars: readonly Bar[]
  readonly sentence: string
}

/** Amounts and days have no steps of their own: each that was said is one. */
function saidBars(words: readonly string[], inWords: (each: string) => string): Bar[] {
  const counts = new Map<string, number>()
  for (const each of words) counts.set(each, (counts.get(each) ?? 0) + 1)
  return [...counts].map(([key, count]) => ({ key, text: inWords(key), count }))
}

/** Nothing where answers are texts. */
export function spreadOf({ item: { ask }, bars, texts, answered }: Comparison, language: string, say: Say): Spread | null {
  const words = texts.map((each) => each.words)
  if (ask.kind === 'number') {
    const inWords = (amount: string) => [amount, ask.unit].filter(Boolean).join(' ')
    return { bars: saidBars(words, inWords), sentence: numbersWords(words, ask.unit, say) }
  }
  if (ask.kind === 'date') {
    const days = words.sort()
    const inWords = (day: string) => sayDay(day, language)
    return { bars: saidBars(days, inWords), sentence: numbersWords(days.map(inWords), '', say) }
  }
  return bars.length === 0 ? null : { bars, sentence: spreadWords(ask, bars, answered, say) }
}
