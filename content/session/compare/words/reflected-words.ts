/** The mirror in words: what lies between two sides, and why there may be nothing to lay beside each other. */
import { isolated } from '../../../words/isolated'
import type { Say } from '../../../words/say'
import type { Named, Session } from '../../session'
import { type Bar, isAnySaid } from '../bars'
import type { Reflection } from '../mirror'
import { type Pair, shownOf } from '../reflected'
import type { Row } from '../spread-figure'

interface Sides {
  readonly of: string
  readonly by: string
  /** Below so many a side is hidden; nought where nothing is hidden. */
  readonly minimum: number
}

/** What two sides are called, and below how many one of them stays closed. */
export const sidesOf = (session: Session, { one, other }: Pair, { of }: Reflection): Sides => ({
  ...(of === one.id ? { of: one.name, by: other.name } : { of: other.name, by: one.name }),
  minimum: minimumOf(session),
})
const minimumOf = ({ mode, minimum }: Session): number => (mode === 'anonymous' ? minimum : 0)

/** Why a side says nothing; empty where it does. `who` would have answered. */
function sideWords(bars: readonly Bar[] | null, who: string, minimum: number, say: Say): string {
  if (bars === null) return say(minimum > 0 ? 'reflected.hidden' : 'reflected.not-asked', { count: minimum, who: isolated(who) })
  return isAnySaid(bars) ? '' : say('reflected.nobody', { who: isolated(who) })
}

/** What lies between the two sides. */
export function gapWords({ seen, expected, gap }: Reflection, { of, by, minimum }: Sides, say: Say): string {
  const names = { of: isolated(of), by: isolated(by) }
  if (gap === null) return [sideWords(seen, by, minimum, say), sideWords(expected, of, minimum, say)].filter(Boolean).join(' ')
  return say(gap > 0 ? 'reflected.lower' : gap < 0 ? 'reflected.higher' : 'reflected.same', names)
}

/** The two sides one above the other: how one sees the other, and how that one thinks it is seen. A side that says nothing has no row. */
export function reflectionRows({ seen, expected }: Reflection, sides: Sides, say: Say): Row[] {
  const names = { of: isolated(sides.of), by: isolated(sides.by) }
  const rows: Row[] = [
    { id: 'seen', name: say('reflected.seen', names), bars: seen },
    { id: 'expected', name: say('reflected.expected', names), bars: expected },
  ]
  return rows.filter(({ bars }) => isAnySaid(bars))
}

/** What an organisation said of the other, and what it thinks that one says of it. */
const saidBy = ({ id }: Named, { reflections }: Pair): (readonly Bar[] | null)[] =>
  reflections.map(({ by, seen, expected }) => (by === id ? seen : expected))

/** Where one of the two said nothing at all, or may not be shown, that in a sentence, and no tables. Empty where there are two sides. */
export function pairWords(session: Session, pair: Pair, say: Say): string {
  const silent = [pair.one, pair.other].filter((each) => !saidBy(each, pair).some(isAnySaid))
  const [first, second] = silent
  if (!first) return ''
  const count = minimumOf(session)
  if (second)
    return say(count > 0 ? 'reflected.pair-closed-both' : 'reflected.pair-both', {
      one: isolated(first.name),
      other: isolated(second.name),
      count,
    })
  const other = first === pair.one ? pair.other : pair.one
  return say(count > 0 ? 'reflected.pair-closed' : 'reflected.pair-silent', {
    who: isolated(first.name),
    other: isolated(other.name),
    count,
  })
}

/** How many more were asked of a pair, of which there is nothing to show. Empty where there are none. */
export function moreWords(pair: Pair, say: Say): string {
  const count = pair.reflections.length - shownOf(pair).length
  return count === 0 ? '' : say('reflected.more', { count })
}
