/** Organisations down the two sides of a web, in their order: each with a line for its name and room for each of its actors. */
export interface Group {
  readonly id: string
  /** `height` is what the actor's name takes. */
  readonly actors: readonly { readonly id: string; readonly height: number }[]
}
export interface Band {
  readonly id: string
  readonly side: 'start' | 'end'
  /** Of the line with the name. */
  readonly y: number
  readonly actors: readonly { readonly id: string; readonly y: number }[]
}

const HEAD = 21
/** Between two organisations on one side. */
const GAP = 10
const EDGE = 8

const tall = ({ actors }: Group) => HEAD + actors.reduce((sum, { height }) => sum + height, 0)
const tallest = (groups: readonly Group[]) => groups.reduce((sum, group) => sum + tall(group), 0) + Math.max(0, groups.length - 1) * GAP

/** How many organisations stand at the start, so that both sides are as even as their order allows. */
function firstHalf(groups: readonly Group[]): number {
  const uneven = (count: number) => Math.abs(tallest(groups.slice(0, count)) - tallest(groups.slice(count)))
  const counts = groups.map((_, at) => at + 1)
  return counts.reduce((best, count) => (uneven(count) < uneven(best) ? count : best), 1)
}

function band({ id, actors }: Group, side: Band['side'], top: number): Band {
  let y = top + HEAD
  const placed = actors.map(({ id: actor, height }) => {
    y += height
    return { id: actor, y: y - height / 2 }
  })
  return { id, side, y: top + HEAD / 2, actors: placed }
}

function down(groups: readonly Group[], side: Band['side'], height: number): Band[] {
  // What is left of the height is shared out above, between and below.
  const spare = (height - tallest(groups)) / (groups.length + 1)
  let top = spare
  return groups.map((group) => {
    const placed = band(group, side, top)
    top += tall(group) + GAP + spare
    return placed
  })
}

/** `low` is the least height: a web of few is not drawn flat. One organisation alone stands on one side. */
export function bandsOf(groups: readonly Group[], low: number): { height: number; bands: Band[] } {
  const half = groups.length > 1 ? firstHalf(groups) : 0
  const [first, second] = [groups.slice(0, half), groups.slice(half)]
  const height = 2 * EDGE + Math.max(tallest(first), tallest(second), groups.length > 1 ? low : 0)
  return { height, bands: [...down(first, 'start', height), ...down(second, 'end', height)] }
}
