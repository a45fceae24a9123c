/** Ratings given without a word on what shows them. */
import { restsOn } from './finding-parts'
import { valueOfKind } from './place'
import type { Plan } from './plan'
import type { Finding } from './point'
import { currentRound } from './rounds'

/** The finding for one rating of the current round; none when it is not given, below `least`, or something shows it. */
export function bareRating(plan: Plan, question: string, about: readonly string[], subject: string, least = 0): Finding[] {
  const round = currentRound(plan)
  const value = valueOfKind(plan, 'scale', question, about, round)
  if (value?.rating == null || value.rating < least || value.evidence.trim() !== '') return []
  const id = [...about, question.replace('.', '-')]
  return [{ about: id, subject, values: { rating: value.rating }, from: restsOn(about, [question], round) }]
}
