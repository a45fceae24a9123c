/** Answers as dots in a row, a figure that is text: in fives, so that they can be counted. */
import type { Bar } from '../../../content/session/compare/bars'

const DOT = '●'
/** For what stands beside a scale and not on it. */
const RING = '○'
const FIVE = 5
/** More than these do not stand on two lines: then a dot stands for several. */
const MOST = 60

/** How many answers one dot stands for. */
export const perDot = (bars: readonly Pick<Bar, 'count'>[]): number =>
  Math.max(1, Math.ceil(Math.max(0, ...bars.map(({ count }) => count)) / MOST))

function inFives(sign: string, count: number, per: number): string {
  const row = sign.repeat(count === 0 ? 0 : Math.max(1, Math.round(count / per)))
  return row.match(new RegExp(`.{1,${FIVE}}`, 'gu'))?.join(' ') ?? ''
}

export const dots = (count: number, per: number): string => inFives(DOT, count, per)
export const rings = (count: number, per: number): string => inFives(RING, count, per)

/** Dots with their number behind, where there is more than one to count. The number never stands in a line alone. */
export const counted = (count: number, per: number): string => (count > 1 ? `${dots(count, per)}\u00a0${count}` : dots(count, per))
