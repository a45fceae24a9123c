/** An answer in words, the same on screen, in tables and in Word. */
import { type Say, sayDay } from '../words/say'
import { organisationName } from './names'
import { textAt } from './place'
import type { AskedPlace } from './places'
import type { Plan, Value, ValueOf } from './plan'
import type { LeafOf } from './question'

/** A scale of many steps is a line between two poles, the words of its first step and its last. */
export const isLine = (leaf: AskedPlace['leaf']): boolean => leaf.kind === 'scale' && leaf.steps.length > 6

/** The word of a rating, such as "clearly"; empty when the scale has no such step. */
export const stepWord = (leaf: AskedPlace['leaf'], rating: number): string =>
  leaf.kind === 'scale' ? (leaf.steps.find((step) => step.value === rating)?.text ?? '') : ''

/** "2, clearly", or "not rated". */
export const ratingWords = (leaf: AskedPlace['leaf'], value: ValueOf<'scale'>, say: Say): string =>
  value.rating === null ? say('rated.none') : say('rated', { rating: value.rating, word: stepWord(leaf, value.rating) })

export const sourceWords = (value: ValueOf<'scale'>, say: Say): string => say(`source.${value.source ?? 'none'}`)

/** Digits grouped as usual in the language, Western digits always: 148,000. */
const grouped = (amount: number, language: string): string =>
  new Intl.NumberFormat(`${language}-u-nu-latn`, { maximumFractionDigits: 2 }).format(amount)

function amountWords(leaf: AskedPlace['leaf'], amount: number, plan: Plan, language: string): string {
  const digits = grouped(amount, language)
  if (leaf.kind !== 'number') return digits
  if (leaf.unit === 'currency') return moneyWords(plan, amount, language)
  return leaf.unit === 'percent' ? `${digits} %` : `${digits} ${leaf.unit.text}`
}

/** A sum in the currency of the plan: EUR 148,000. */
export const moneyWords = (plan: Plan, amount: number, language = 'en'): string => `${plan.project.currency} ${grouped(amount, language)}`

const optionWords = (leaf: AskedPlace['leaf'], id: string): string =>
  leaf.kind === 'one' || leaf.kind === 'several' ? (leaf.options.find((option) => option.id === id)?.text ?? id) : id

const whoWords = (plan: Plan, value: ValueOf<'who'>, say: Say): string =>
  [...value.who.map((id) => organisationName(plan, id, say)).filter((name) => name !== undefined), value.name.trim()]
    .filter(Boolean)
    .join(', ')

/** What a row of another list is called there, on one line. */
export const rowWords = (plan: Plan, name: string, row: string, say: Say): string =>
  textAt(plan, name, [row]).split('\n')[0]?.trim() || say('row.unnamed')

const whichWords = (plan: Plan, leaf: LeafOf<'which'>, value: ValueOf<'who'>, say: Say): string =>
  value.who
    .filter((id) => plan.rows.some((row) => row.id === id))
    .map((id) => rowWords(plan, leaf.name, id, say))
    .join(', ')

/** The answer as plain text; ratings without their evidence, which has a place of its own. Empty when nothing was said. */
export function answerWords(plan: Plan, leaf: AskedPlace['leaf'], value: Value | undefined, say: Say, language = 'en'): string {
  switch (value?.kind) {
    case undefined:
    case 'mark':
    case 'aside':
      return ''
    case 'text':
      return value.text.trim()
    case 'one':
      return value.option === null ? '' : optionWords(leaf, value.option)
    case 'several':
      return value.options.map((option) => optionWords(leaf, option)).join(', ')
    case 'scale':
      return value.rating === null ? '' : ratingWords(leaf, value, say)
    case 'number':
      return value.amount === null ? '' : amountWords(leaf, value.amount, plan, language)
    case 'date':
      return sayDay(value.date, language)
    case 'coverage':
      return value.level === null || leaf.kind !== 'coverage-cell' ? '' : leaf.levels[value.level]
    case 'who':
      return leaf.kind === 'which' ? whichWords(plan, leaf, value, say) : whoWords(plan, value, say)
  }
}

/** The short name of a question, for heads and labels. */
export const shortText = (asked: { readonly text: string; readonly short?: string }): string => asked.short || asked.text
