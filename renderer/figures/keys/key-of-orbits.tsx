import { type OrbitsFigure, orbits } from '../../../content/figures/orbits'
import { isBare } from '../../../content/figures/rated'
import type { Plan } from '../../../content/model/plan'
import { BeforeMark } from '../continuum/PoleMarks'
import { OrbitMark } from '../orbits/OrbitMark'
import { BARE, type KeyEntry, type KeySay, REASONED } from './key-entry'

const mark = (pull: { rating: number | null; source: 'seen' | null; supported: boolean }) => (
  <OrbitMark pull={pull} x={0} y={0} radius={6} number={null} />
)

export function orbitsKey(figure: OrbitsFigure, plan: Plan, say: KeySay): KeyEntry[] {
  const { orbits: all, parts } = orbits(figure, plan)
  const hasMoved = all.some(({ before, pull }) => before !== null && before !== pull.rating)
  const liesElsewhere = parts.some(({ liesWith }) => liesWith.length > 0)
  return [
    { mark: mark(REASONED), words: say('figure.key.orbit') },
    ...(all.some(({ pull }) => isBare(pull)) ? [{ mark: mark(BARE), words: say('evidence.none') }] : []),
    ...(all.some(({ pull }) => pull.rating === null) ? [{ mark: mark({ ...BARE, rating: null }), words: say('rated.none') }] : []),
    ...(hasMoved ? [{ mark: <BeforeMark x={0} y={0} />, words: say('figure.key.before') }] : []),
    ...(liesElsewhere
      ? [{ mark: <path d="M-12 0H12" stroke="var(--accent)" strokeWidth={1.1} />, words: say('figure.key.lies-with') }]
      : []),
  ]
}
