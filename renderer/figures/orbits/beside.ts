/** Finds each name a place beside its mark where it covers no other mark and no other name. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}
export interface Mark {
  readonly x: number
  readonly y: number
  readonly radius: number
}
export interface Beside extends Box {
  readonly anchor: 'left' | 'middle' | 'right'
}

const GAP = 5

const overlap = (one: Box, other: Box): number => {
  const across = Math.min(one.left + one.width, other.left + other.width) - Math.max(one.left, other.left)
  const down = Math.min(one.top + one.height, other.top + other.height) - Math.max(one.top, other.top)
  return across > 0 && down > 0 ? across * down : 0
}

/** Outward first, then above or below, then inward. */
function choices({ x, y, radius }: Mark, { width, height }: { width: number; height: number }, middle: number): Beside[] {
  const away = radius + GAP
  const at = (left: number, top: number, anchor: Beside['anchor']): Beside => ({ left, top, width, height, anchor })
  const right = at(x + away, y - height / 2, 'left')
  const left = at(x - away - width, y - height / 2, 'right')
  const below = at(x - width / 2, y + away - 2, 'middle')
  const above = at(x - width / 2, y - away - height + 2, 'middle')
  const diagonal = [
    at(x + 2, y + away - 2, 'left'),
    at(x - width - 2, y + away - 2, 'right'),
    at(x + 2, y - away - height + 2, 'left'),
    at(x - width - 2, y - away - height + 2, 'right'),
  ]
  return [...(x < middle ? [left, below, above, right] : [right, below, above, left]), ...diagonal]
}

/** Everything in pixels within `frame`; `taken` must stay free besides the marks. */
export function placedBeside(
  marks: readonly Mark[],
  sizes: readonly { readonly width: number; readonly height: number }[],
  frame: Box,
  taken: readonly Box[],
): Beside[] {
  const covered: Box[] = [...taken, ...marks.map(({ x, y, radius: r }) => ({ left: x - r, top: y - r, width: 2 * r, height: 2 * r }))]
  return marks.map((mark, index) => {
    const size = sizes[index] ?? { width: 0, height: 0 }
    const outside = (box: Box) => size.width * size.height - overlap(box, frame)
    const cost = (box: Box) => 3 * outside(box) + covered.reduce((sum, other) => sum + overlap(box, other), 0)
    const all = choices(mark, size, frame.left + frame.width / 2)
    const [first, ...rest] = all
    const best = rest.reduce((chosen, box) => (cost(box) < cost(chosen) - 1 ? box : chosen), first as Beside)
    covered.push(best)
    return best
  })
}
