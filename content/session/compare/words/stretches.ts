/** Where on a scale answers lie: stretches of neighbouring steps, the place that holds most, two parts with nobody between. */
import { type Bar, total } from '../bars'

/** Neighbouring steps, first to last, and how many chose one of them. */
export interface Stretch {
  readonly low: string
  readonly high: string
  readonly steps: number
  readonly count: number
}

export function stretchOf(bars: readonly Bar[]): Stretch {
  const chosen = bars.filter(({ count }) => count > 0)
  return { low: chosen[0]?.key ?? '', high: chosen.at(-1)?.key ?? '', steps: bars.length, count: total(bars) }
}

/** The chosen steps as stretches without a gap. */
export function stretches(bars: readonly Bar[]): Stretch[] {
  const found: Bar[][] = []
  bars.forEach((bar, at) => {
    if (bar.count === 0) return
    if ((bars[at - 1]?.count ?? 0) > 0) found.at(-1)?.push(bar)
    else found.push([bar])
  })
  return found.map(stretchOf)
}

/** From the first to the last step that was chosen. */
export function chosenRange(bars: readonly Bar[]): readonly Bar[] {
  const first = bars.findIndex(({ count }) => count > 0)
  return bars.slice(first, bars.findLastIndex(({ count }) => count > 0) + 1)
}

const LONG = 6
/** So many neighbouring steps of a long scale are still one place. */
const CLOSE = 3
const isLong = (steps: number): boolean => steps > LONG

/** Whether all of a long scale that was chosen is one place. */
export const isOnePlace = (bars: readonly Bar[], range: readonly Bar[]): boolean => isLong(bars.length) && range.length <= CLOSE

/** One step that more than half chose, else the fewest neighbouring steps that hold more than two thirds. */
export function middleOf(bars: readonly Bar[], range: readonly Bar[]): readonly Bar[] | undefined {
  const all = total(range)
  const one = range.find(({ count }) => count > all / 2)
  if (one) return [one]
  for (let width = 2; width <= (isLong(bars.length) ? CLOSE : 2) && width < range.length; width += 1) {
    const windows = range.slice(width - 1).map((_, at) => range.slice(at, at + width))
    const fullest = windows.reduce((best, next) => (total(next) > total(best) ? next : best))
    if (total(fullest) > (all * 2) / 3) return fullest
  }
  return undefined
}

/** Two parts of the room with nobody between, where neither is only a few. */
export function camps(bars: readonly Bar[], range: readonly Bar[]): readonly [Stretch, Stretch] | undefined {
  const all = total(range)
  const gap = isLong(bars.length) ? 3 : 1
  for (let at = 1; at < range.length - gap; at += 1) {
    const empty = range.slice(at).findIndex(({ count }) => count > 0)
    const [below, above] = [range.slice(0, at), range.slice(at + empty)]
    const isFew = Math.min(total(below), total(above)) < all / 4
    if (empty >= gap && (range[at - 1]?.count ?? 0) > 0 && !isFew) return [stretchOf(below), stretchOf(above)]
  }
  return undefined
}
