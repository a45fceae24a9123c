/** Which earlier states stay as they grow old: all of today, one a day for three months, one a month after. Pure. */
import { KEPT_DAYS } from '../../../content/model/keeping-time'
import { type Moment, newestMomentFirst } from '../../../content/model/moment'

const DAY = 24 * 60 * 60_000

const pad = (number: number): string => String(number).padStart(2, '0')
const monthOf = (at: Date): string => `${at.getFullYear()}-${pad(at.getMonth() + 1)}`
/** Days as people count them, on this machine's clock. */
const dayOf = (at: Date): string => `${monthOf(at)}-${pad(at.getDate())}`

/** The last of each day or month goes by one name and is met first. */
function lastOf(moment: Moment, now: Date): string {
  const at = new Date(moment.at)
  const isRecent = now.getTime() - at.getTime() <= KEPT_DAYS * DAY
  // What was kept before something large was done to the plan is not work of a day.
  if (isRecent && moment.why !== 'work') return moment.id
  // A clock that was set back leaves moments of a day that has not come yet.
  if (at >= now || dayOf(at) === dayOf(now)) return moment.id
  return isRecent ? dayOf(at) : monthOf(at)
}

/** After a long silence the clock may have jumped. It is believed once something was kept on another day not long ago. */
const isBorneOut = (moments: readonly Moment[], now: Date): boolean =>
  moments.some((moment) => {
    const at = new Date(moment.at)
    return at < now && now.getTime() - at.getTime() <= KEPT_DAYS * DAY && dayOf(at) !== dayOf(now)
  })

/** The moments that stay. */
export function thinned(moments: readonly Moment[], now: Date): Moment[] {
  if (!isBorneOut(moments, now)) return newestMomentFirst(moments)
  const met = new Set<string>()
  return newestMomentFirst(moments).filter((moment) => {
    const name = lastOf(moment, now)
    const isFirst = !met.has(name)
    met.add(name)
    return isFirst
  })
}
