/** How numbers and days spread, as one sentence: they stand in their order, so the first and the last say how far they reach. */
import type { Say } from '../../../words/say'

export function numbersWords(amounts: readonly string[], unit: string, say: Say): string {
  const [low, high] = [amounts[0], amounts.at(-1)]
  if (low === undefined || high === undefined) return say('spread.unanswered')
  const withUnit = (amount: string) => [amount, unit].filter(Boolean).join(' ')
  if (low === high) return say('spread.all-say', { count: amounts.length, amount: withUnit(low) })
  return say('spread.reach', { low, high: withUnit(high) })
}
