/** How a round is called in running text: the title somebody gave it, or its number; and its day, where it has one. */
import { type Say, sayDay } from '../words/say'
import type { Plan } from './plan'
import { roundsOf } from './rounds'

/** "After the first course, 15 April 2026". Empty for a round that the plan does not know. */
export function roundName(plan: Pick<Plan, 'rounds'>, id: string, say: Say, language = 'en'): string {
  const rounds = roundsOf(plan)
  const at = rounds.findIndex((round) => round.id === id)
  const round = rounds[at]
  if (!round) return ''
  const title = round.title.replace(/\s+/g, ' ').trim() || say('figure.round', { number: at + 1 })
  return [title, sayDay(round.date, language)].filter(Boolean).join(', ')
}
