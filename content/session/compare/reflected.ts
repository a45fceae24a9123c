/** The mirror as it is looked at: pair by pair, the widest gaps first. */
import type { Named, Session } from '../session'
import { isAnySaid } from './bars'
import { type Reflection, reflectionsOf } from './mirror'

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

/** Those of a pair that there is something to show of. */
export const shownOf = ({ reflections }: Pair): Reflection[] =>
  reflections.filter(({ seen, expected }) => isAnySaid(seen) || isAnySaid(expected))
