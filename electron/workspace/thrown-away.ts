/** For how long plans stay in the trash. Clocks of old laptops are often wrong, so none is believed without a second thought. Pure. */
import { KEPT_DAYS } from '../../content/model/removed'

const KEPT = KEPT_DAYS * 24 * 60 * 60 * 1000
/** Before this program was made: the clock of the machine had stopped. */
const FIRST_DAY = Date.parse('2026-01-01T00:00:00Z')

export const isPossible = (now: Date): boolean => now.getTime() >= FIRST_DAY

const canBe = (moment: number, now: Date): boolean => moment >= FIRST_DAY && moment <= now.getTime()

/** When a plan was thrown away. Not recorded, too early or still to come, it counts as just now, and its time starts anew. */
export function thrownAwayAt(recorded: string | undefined, now: Date): Date {
  const moment = Date.parse(recorded ?? '')
  return canBe(moment, now) ? new Date(moment) : now
}

export const keptUntil = (thrownAway: Date): Date => new Date(thrownAway.getTime() + KEPT)

export const isDue = (thrownAway: Date, now: Date): boolean => keptUntil(thrownAway) < now

export const isToday = (moment: string | undefined, now: Date): boolean => moment?.slice(0, 10) === now.toISOString().slice(0, 10)

/**
 * Whether the clock may be believed when it says that somebody's time is over: something else has happened here not long ago.
 * After a long silence it may have jumped, so nothing goes at once.
 */
export const isBorneOut = (happened: readonly (string | undefined)[], now: Date): boolean =>
  happened.some((one) => {
    const moment = Date.parse(one ?? '')
    return canBe(moment, now) && now.getTime() - moment <= KEPT
  })
