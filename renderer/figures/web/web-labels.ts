/** What stands beside each actor of a web: its name on a few lines, or its number where there are too many for names. */
import type { Web } from '../../../content/figures/web'
import { textWidth, wrapped } from '../text-fit'

/** Up to this many have their names beside them, twice as many in a wide figure. */
const NAMED = 12
const WIDE = 560
const LINE = 20
const NEXT_LINE = 15
const NUMBERED = 17
/** Width of names: a share of the figure, and the least and the most in pixels. */
const SHARE = 0.28
const LEAST = 62
const MOST = 170
/** The share where one organisation has the figure to itself. */
const ALONE = 0.6

/** Between a mark and its name. */
export const BESIDE = 12
export const ACTOR_TYPE = { size: 13, family: 'serif', weight: 400 } as const

export interface WebLabels {
  readonly isNamed: boolean
  /** Lines beside each actor, in the order of the groups. */
  readonly lines: readonly (readonly string[])[]
  /** What the widest needs at a side, its distance from the mark included. */
  readonly margin: number
}

export function webLabels({ groups }: Pick<Web, 'groups'>, names: readonly string[], width: number): WebLabels {
  const isNamed = names.length <= (width < WIDE ? NAMED : 2 * NAMED)
  const room = groups.length === 1 ? width * ALONE : Math.min(Math.max(width * SHARE - BESIDE, LEAST), MOST)
  const lines = names.map((name, index) => (isNamed ? wrapped(name, room, ACTOR_TYPE, 3) : [String(index + 1)]))
  const widest = Math.max(24, ...lines.flat().map((line) => textWidth(line, ACTOR_TYPE)))
  return { isNamed, lines, margin: BESIDE + widest }
}

/** What the label of an actor takes from top to bottom. */
export const labelHeight = ({ isNamed }: WebLabels, lines: readonly string[]): number =>
  isNamed ? LINE + Math.max(0, lines.length - 1) * NEXT_LINE : NUMBERED
