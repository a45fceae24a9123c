/** A thread of the web: one, two or three lines for its strength, dashed while nothing is written that it rests on, dotted while it is not rated. */
import { isBare, type Rated } from '../../../content/figures/rated'

/** What of a thread is seen. */
interface Thread {
  readonly rated: Rated
  readonly isBetween: boolean
}
interface Point {
  readonly x: number
  readonly y: number
}

/** Widths drawn over each other: what is left to be seen is as many lines as the thread is strong. */
const WIDTHS = [[1.3], [4.2, 1.7], [6.8, 4.3, 1.3]] as const

/** Threads within one organisation are finer, since the web is what lies between; so are all where they are very many. */
function strokes({ rated, isBetween }: Thread, isDense: boolean): readonly number[] {
  const rating = Math.min(Math.max(rated.rating ?? 1, 1), 3)
  const share = (isBetween ? 1 : 0.8) * (isDense ? 0.75 : 1)
  return (WIDTHS[rating - 1] ?? [1]).map((width) => width * share)
}

function dashes({ rated }: Thread): string | undefined {
  if (rated.rating === null) return '1 4'
  return isBare(rated) ? '7 4' : undefined
}

export function ThreadLine({ thread, path, isDense }: { thread: Thread; path: string; isDense: boolean }) {
  const ink = thread.isBetween ? 'var(--accent)' : 'var(--edge)'
  return (
    <g fill="none">
      {strokes(thread, isDense).map((width, at) => (
        <path
          key={width}
          d={path}
          stroke={at % 2 === 0 ? ink : 'var(--ground, var(--paper))'}
          strokeWidth={width}
          strokeDasharray={at % 2 === 0 ? dashes(thread) : undefined}
        />
      ))}
    </g>
  )
}

const round = (value: number) => Math.round(value * 10) / 10

/** How far a thread between two on the same side bows, as a share of its length. */
const BOW = 0.4
const LEAST_BOW = 13
const SAG = 0.22

/** From one end to the other, drawn a little towards the middle of the web; `aside` keeps threads between the same two apart. */
export function threadPath(from: Point, to: Point, middle: Point, isAcross: boolean, aside: number): string {
  const half = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const away = Math.hypot(middle.x - half.x, middle.y - half.y) || 1
  const sag = isAcross ? SAG : Math.min(1, Math.max(LEAST_BOW * 2, length * BOW) / away)
  const control = {
    x: half.x + (middle.x - half.x) * sag + ((from.y - to.y) / length) * aside,
    y: half.y + (middle.y - half.y) * sag + ((to.x - from.x) / length) * aside,
  }
  return `M${round(from.x)} ${round(from.y)}Q${round(control.x)} ${round(control.y)} ${round(to.x)} ${round(to.y)}`
}
