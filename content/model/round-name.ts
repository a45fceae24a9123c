/** How a round is called in running text: the title somebody gave it, or its number; and its day, where it has one. */
import { type Say, sayDay } from '../words/say'
import type { Plan } from './plan'
import { roundsOf } from './rounds'

/** Title and day apart, the day empty where there is none; nothing for a round that the plan does not know. */
export function roundParts(plan: Pick<Plan, 'rounds'>, id: string, say: Say, language = 'en'): { title: string; day: string } | undefined {
  const rounds = roundsOf(plan)
  const at = rounds.findIndex((round) => round.id === id)
  const round = rounds[at]
  if (!round) return undefined
  const title = round.title.replace(/\s+/g, ' ').trim() || say('figure.round', { number: at + 1 })
  return { title, day: sayDay(round.date, language) }
}

/** "After the first course, 15 April 2026". Empty for a round that the plan does not know. */
export function roundName(plan: Pick<Plan, 'rounds'>, id: string, say: Say, language = 'en'): string {
  const parts = roundParts(plan, id, say, language)
  return parts ? [parts.title, parts.day].filter(Boolean).join(', ') : ''
}
