/**
 * Lays a few words along the stretch of a longer text where they fit best: words may have been changed, put in or taken
 * out meanwhile.
 */
import { wordLikeness } from './likeness'

/** For each word of the pattern: the word of the text it lies on, and how alike the two are. Undefined when it was taken out. */
export type Laid = readonly ({ readonly at: number; readonly likeness: number } | undefined)[]

const OVER = 1
const LEFT_OUT = 2

/** The way to each cell of the table, row by row: words of the pattern run down, words of the text across. */
function tableOf(pattern: readonly string[], text: readonly string[]): { ways: Uint8Array; ends: Float32Array } {
  const width = text.length + 1
  const ways = new Uint8Array((pattern.length + 1) * width)
  let above = new Float32Array(width)
  for (let row = 1; row <= pattern.length; row += 1) {
    const here = new Float32Array(width)
    here[0] = row
    ways[row * width] = LEFT_OUT
    for (let at = 1; at < width; at += 1) {
      const over = (above[at - 1] ?? 0) + 1 - wordLikeness(pattern[row - 1] ?? '', text[at - 1] ?? '')
      const leftOut = (above[at] ?? 0) + 1
      const putIn = (here[at - 1] ?? 0) + 1
      here[at] = Math.min(over, leftOut, putIn)
      // Without a mark, the word of the text was put in.
      if (over <= leftOut && over <= putIn) ways[row * width + at] = OVER
      else if (leftOut <= putIn) ways[row * width + at] = LEFT_OUT
    }
    above = here
  }
  return { ways, ends: above }
}

function bestEnd(ends: Float32Array): number {
  let best = 0
  for (let at = 1; at < ends.length; at += 1) if ((ends[at] ?? 0) < (ends[best] ?? 0)) best = at
  return best
}

export function laidAlong(pattern: readonly string[], text: readonly string[]): Laid {
  const { ways, ends } = tableOf(pattern, text)
  const laid: Laid[number][] = pattern.map(() => undefined)
  let [row, at] = [pattern.length, bestEnd(ends)]
  while (row > 0) {
    const way = ways[row * (text.length + 1) + at]
    if (way === OVER) laid[row - 1] = { at: at - 1, likeness: wordLikeness(pattern[row - 1] ?? '', text[at - 1] ?? '') }
    if (way === OVER || way === LEFT_OUT) row -= 1
    if (way !== LEFT_OUT) at -= 1
  }
  return laid
}
