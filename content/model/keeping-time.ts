/** For how long what was taken out or thrown away is kept. Clocks of old laptops are often wrong, so none is believed without a second thought. */

/** Days. */
export const KEPT_DAYS = 90
const KEPT = KEPT_DAYS * 24 * 60 * 60 * 1000
/** Before this program was made: the clock of the machine had stopped. */
const FIRST_DAY = Date.parse('2026-01-01T00:00:00Z')

export const isPossible = (now: Date): boolean => now.getTime() >= FIRST_DAY

/** Whether something can have happened then: not too early, and not still to come. */
export const canBe = (moment: number, now: Date): boolean => moment >= FIRST_DAY && moment <= now.getTime()

export const keptUntil = (since: Date): Date => new Date(since.getTime() + KEPT)

export const isDue = (since: Date, now: Date): boolean => keptUntil(since) < now

/**
 * Whether the clock may be believed when it says that somebody's time is over: something else has happened here not long ago.
 * After a long silence it may have jumped, so nothing goes at once.
 */
export const isBorneOut = (happened: readonly (string | undefined)[], now: Date): boolean =>
  happened.some((one) => {
    const moment = Date.parse(one ?? '')
    return canBe(moment, now) && now.getTime() - moment <= KEPT
  })
