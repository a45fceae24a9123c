/** When plans were thrown away. Pure. */
import { canBe } from '../../content/model/keeping-time'

/** When a plan was thrown away. Not recorded, too early or still to come, it counts as just now, and its time starts anew. */
export function thrownAwayAt(recorded: string | undefined, now: Date): Date {
  const moment = Date.parse(recorded ?? '')
  return canBe(moment, now) ? new Date(moment) : now
}

export const isToday = (moment: string | undefined, now: Date): boolean => moment?.slice(0, 10) === now.toISOString().slice(0, 10)
