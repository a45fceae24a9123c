/** The mirror as it is looked at: pair by pair, the widest gaps first, each gap in words. */
import type { Say } from '../../words/say'
import type { Named, Session } from '../session'
import type { Bar } from './compare'
import { type Reflection, reflectionsOf } from './mirror'
import type { Row } from './spread-figure'
import { isolated } from './spread-words'

export interface Pair {
  readonly one: Named
  readonly other: Named
  readonly reflections: readonly Reflection[]
}

const width = ({ gap }: Reflection): number => (gap === null ? -1 : Math.abs(gap))
const widest = (reflections: readonly Reflection[]): number => Math.max(-1, ...reflections.map(width))

/** Sorting keeps the order of what is alike, so that without gaps all stands as it was asked. */
export function pairsOf(session: Session): Pair[] {
  const all = reflectionsOf(session)
  const { organisations } = session
  const pairs = organisations.flatMap((one, at) =>
    organisations.slice(at + 1).map((other): Pair => {
      const between = all.filter(({ of, by }) => (of === one.id && by === other.id) || (of === other.id && by === one.id))
      return { one, other, reflections: between.sort((first, second) => width(second) - width(first)) }
    }),
  )
  return pairs
    .filter(({ reflections }) => reflections.length > 0)
    .sort((first, second) => widest(second.reflections) - widest(first.reflections))
}

interface Sides {
  readonly of: string
  readonly by: string
  /** Below so many a side is hidden; nought where nothing is hidden. */
  readonly minimum: number
}

const isEmpty = (bars: readonly Bar[]): boolean => bars.every(({ count }) => count === 0)

/** Why a side says nothing; empty where it does. `who` would have answered. */
function sideWords(bars: readonly Bar[] | null, who: string, minimum: number, say: Say): string {
  if (bars === null) return say(minimum > 0 ? 'reflected.hidden' : 'reflected.not-asked', { count: minimum, who: isolated(who) })
  return isEmpty(bars) ? say('reflected.nobody', { who: isolated(who) }) : ''
}

/** What lies between the two sides. */
export function gapWords({ seen, expected, gap }: Reflection, { of, by, minimum }: Sides, say: Say): string {
  const names = { of: isolated(of), by: isolated(by) }
  if (gap === null) return [sideWords(seen, by, minimum, say), sideWords(expected, of, minimum, say)].filter(Boolean).join(' ')
  return say(gap > 0 ? 'reflected.lower' : gap < 0 ? 'reflected.higher' : 'reflected.same', names)
}

/** The two sides one above the other: how one sees the other, and how that one thinks it is seen. */
export const reflectionRows = ({ seen, expected }: Reflection, sides: Sides, say: Say): Row[] => {
  const names = { of: isolated(sides.of), by: isolated(sides.by) }
  return [
    { id: 'seen', name: say('reflected.seen', names), bars: seen },
    { id: 'expected', name: say('reflected.expected', names), bars: expected },
  ]
}
