/** A rating as figures show it: with what it rests on, or marked as resting on nothing yet. */
import { sourceWords } from '../model/answer-words'
import { valueOfKind } from '../model/place'
import type { EvidenceSource, Plan } from '../model/plan'
import type { Say } from '../words/say'

export interface Rated {
  readonly rating: number | null
  readonly source: EvidenceSource | null
  /** A rating with a reason written beside it. */
  readonly supported: boolean
}

export function ratedAt(plan: Plan, question: string, about: readonly string[], round?: string): Rated {
  const value = valueOfKind(plan, 'scale', question, about, round)
  return { rating: value?.rating ?? null, source: value?.source ?? null, supported: (value?.evidence.trim() ?? '') !== '' }
}

/** "emerging; seen ourselves", "4; no evidence yet" or "not rated". `words` are those of the rating itself. */
export function ratedWords({ rating, source, supported }: Rated, words: (rating: number) => string, say: Say): string {
  if (rating === null) return say('rated.none')
  return `${words(rating)}; ${supported ? sourceWords({ kind: 'scale', rating, source, evidence: '' }, say) : say('evidence.none')}`
}

/** Rated, and nothing written that it rests on. */
export const isBare = ({ rating, supported }: Rated): boolean => rating !== null && !supported
