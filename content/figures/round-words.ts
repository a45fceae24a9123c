/** How figures call a round: as running text does, with the month in three letters, since columns are narrow. */
import type { Plan } from '../model/plan'
import { roundParts } from '../model/round-name'
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
  const round = roundsOf(plan).find((known) => known.id === id)
  return { title: roundParts(plan, id, say)?.title ?? '', day: dayWords(round?.date ?? '', say) }
}

/** "After the first course, 15 April 2026". */
export function roundName(plan: Pick<Plan, 'rounds'>, id: string, say: Say): string {
  const { title, day } = roundWords(plan, id, say)
  return day ? `${title}, ${day}` : title
}
