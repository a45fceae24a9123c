/** The geometry of a spider web whose knots are people, where every thread joins people of two organisations. */

const SPOKES = 8
const RINGS = [0.34, 0.66, 1]
const ORGANISATIONS = 4
/** A web is never quite regular. Degrees by spoke, and share of the radius by knot. */
const TURN = [3, -4, 2, 5, -3, 4, -5, 1]
const REACH = [0.02, -0.05, 0.04, -0.02, 0.05, -0.04, 0, 0.03, -0.03]
/** Threads between two neighbours on a ring sag towards the centre. */
const SAG = 0.84

export interface Knot {
  readonly x: number
  readonly y: number
  readonly organisation: number
}
export interface Thread {
  readonly path: string
  readonly ends: readonly [number, number]
}

const round = (value: number) => Math.round(value * 10) / 10
const indexOf = (ring: number, spoke: number) => ring * SPOKES + (spoke % SPOKES)

/** People around an open centre, on a web of the given radius. Neighbours never belong to the same organisation. */
export function knotsOf(radius: number): Knot[] {
  return RINGS.flatMap((share, ring) =>
    TURN.map((turn, spoke) => {
      const angle = ((spoke * 360) / SPOKES + 22.5 + turn) * (Math.PI / 180)
      const reach = radius * share * (1 + (REACH[indexOf(ring, spoke) % REACH.length] ?? 0))
      return { x: round(Math.cos(angle) * reach), y: round(Math.sin(angle) * reach), organisation: (spoke + 2 * ring) % ORGANISATIONS }
    }),
  )
}

/** All threads, in the order in which they were tied: scattered over the web, each of them local. */
export function threadsOf(knots: readonly Knot[]): Thread[] {
  const between = (from: number, to: number, sag: number): Thread => {
    const [one, other] = [knots[from], knots[to]]
    if (!one || !other) throw new Error(`A web has no thread from ${from} to ${to}.`)
    const middle = `${round(((one.x + other.x) / 2) * sag)} ${round(((one.y + other.y) / 2) * sag)}`
    return { path: `M${one.x} ${one.y}Q${middle} ${other.x} ${other.y}`, ends: [from, to] }
  }
  const spokes = Array.from({ length: SPOKES }, (_, spoke) => spoke)
  const threads = RINGS.flatMap((_, ring) => [
    ...spokes.map((spoke) => between(indexOf(ring, spoke), indexOf(ring, spoke + 1), SAG)),
    ...(ring + 1 < RINGS.length ? spokes.map((spoke) => between(indexOf(ring, spoke), indexOf(ring + 1, spoke), 1)) : []),
  ])
  // A step without a common factor visits every thread once, far from the one before.
  const STEP = 17
  return threads.flatMap((_, at) => threads[(at * STEP + 3) % threads.length] ?? [])
}
