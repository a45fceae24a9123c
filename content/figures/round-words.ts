/** How figures call a round: the title somebody gave it, or its number; and its day, where it has one. */
import type { Plan } from '../model/plan'
import { roundsOf } from '../model/rounds'
import type { Say } from '../words/say'

interface RoundWords {
  readonly title: string
  /** Empty while the round has no day. */
  readonly day: string
}

/** A catalogue writes days in its own language from a time; noon keeps the day what it is in every time zone. */
function dayWords(day: string, say: Say): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return day === '' ? '' : say('figure.day', { day: new Date(year, month - 1, date, 12).getTime() })
}

export function roundWords(plan: Pick<Plan, 'rounds'>, id: string, say: Say): RoundWords {
  const rounds = roundsOf(plan)
  const number = rounds.findIndex((round) => round.id === id) + 1
  const round = rounds[number - 1]
  return { title: round?.title.trim() || say('figure.round', { number }), day: dayWords(round?.date ?? '', say) }
}

/** "After the first course, 15 April 2026". */
export function roundName(plan: Pick<Plan, 'rounds'>, id: string, say: Say): string {
  const { title, day } = roundWords(plan, id, say)
  return day ? `${title}, ${day}` : title
}
