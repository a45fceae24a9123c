/** Texts for a wall, a few at a time, so that the back row can read them. */

import { clipped } from '../../model/clipped'

/** How many letters stand in a line, and how many lines on a screen. A text takes some room of its own above its lines. */
const WIDE = { letters: 54, lines: 7.5 }
const BESIDE = { letters: 30, lines: 7.2 }
const GAP = 0.4

interface Beside {
  /** Whether bars have the other half of the room. */
  readonly isBeside: boolean
}
const roomFor = ({ isBeside }: Beside) => (isBeside ? BESIDE : WIDE)
const linesOf = (text: string, letters: number): number =>
  text.split('\n').reduce((all, line) => all + Math.max(1, Math.ceil(line.length / letters)), GAP)

/** A text as it fits on a screen of its own: one that is longer ends with an ellipsis, and stands whole on the facilitator’s screen. */
export function fitted(text: string, beside: Beside): string {
  const { letters, lines } = roomFor(beside)
  const kept: string[] = []
  let room = Math.floor(lines - GAP)
  for (const line of text.split('\n')) {
    const takes = Math.max(1, Math.ceil(line.length / letters))
    if (takes > room) return `${[...kept, clipped(line, room * letters)].join('\n').trimEnd().replace(/…$/, '')}…`
    kept.push(line)
    room -= takes
  }
  return text
}

/** Beside bars there is half the room. A text longer than a screen has one to itself. */
export function pagesOf(texts: readonly string[], beside: Beside): string[][] {
  const { letters, lines } = roomFor(beside)
  const pages: string[][] = []
  let room = 0
  for (const text of texts) {
    const takes = linesOf(text, letters)
    const page = pages.at(-1)
    if (page && takes <= room) page.push(text)
    else pages.push([text])
    room = (page && takes <= room ? room : lines) - takes
  }
  return pages
}
