/** How answers spread, as one sentence of what is to be seen. Never a mean, and no verdict. */
import type { Say } from '../../../words/say'
import type { Ask } from '../../item'
import type { Bar } from '../bars'
import { oneWords, severalWords } from './choice-words'
import { scaleWords } from './scale-words'

/** Empty where the answers are texts. */
export function spreadWords(ask: Ask, bars: readonly Bar[], answered: number, say: Say): string {
  if (ask.kind === 'scale') return scaleWords(bars, say)
  if (ask.kind === 'one') return oneWords(bars, say)
  return ask.kind === 'several' ? severalWords(bars, answered, say) : ''
}
