/** What was written, voice by voice, as screen and record lay it side by side. */
import { sayDay } from '../../words/say'
import type { Ask } from '../item'
import type { Comparison } from './compare'
import type { Said } from './said'

export interface Voice {
  /** Empty where nobody is named. */
  readonly whose: string
  readonly words: readonly string[]
  /** How many wrote just this. */
  readonly count: number
}

/** Texts stand in order. Those of one name stand together; without names the same words stand once, with how often they were written. */
export function voicesOf(texts: readonly Said[]): Voice[] {
  const voices: Voice[] = []
  for (const { whose, words } of texts) {
    const last = voices.at(-1)
    const isAgain = last?.whose === whose
    if (isAgain && whose !== '') voices[voices.length - 1] = { ...last, words: [...last.words, words] }
    else if (isAgain && last.words[0] === words) voices[voices.length - 1] = { ...last, count: last.count + 1 }
    else voices.push({ whose, words: [words], count: 1 })
  }
  return voices
}

/** An amount with its unit, a day in words, and a text as it is. */
export function asRead(ask: Ask, words: string, language: string): string {
  if (ask.kind === 'number') return [words, ask.unit].filter(Boolean).join(' ')
  return ask.kind === 'date' ? sayDay(words, language) : words
}

/** The texts that are read one by one, amounts with their unit. Amounts and days that nobody gave a name to all stand in the figure. */
export function textsToRead({ item: { ask }, texts }: Comparison, language: string): Said[] {
  const isAmount = ask.kind === 'number' || ask.kind === 'date'
  if (isAmount && texts.every(({ whose }) => whose === '')) return []
  return texts.map(({ words, whose }) => ({ words: asRead(ask, words, language), whose }))
}
