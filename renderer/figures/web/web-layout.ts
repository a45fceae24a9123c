/**
 * Where the people and the threads of a web stand. Organisations share the two sides of an ellipse, each actor on a line of
 * its own, so that names stand outside and threads inside; the pull of the threads then draws actors inwards and finds the
 * place of each knot. The same web always comes to rest in the same picture.
 */
import { type Band, bandsOf, type Group } from './web-bands'
import { settled } from './web-forces'

export interface WebShape {
  readonly groups: readonly Group[]
  readonly threads: readonly { readonly id: string; readonly actors: readonly string[] }[]
}
export interface WebRoom {
  readonly width: number
  /** Kept free for names at either side. */
  readonly margin: number
}
export interface Spot {
  /** From the start edge. */
  readonly x: number
  readonly y: number
  readonly side: 'start' | 'end'
}
export interface WebLayout {
  readonly height: number
  readonly middle: { readonly x: number; readonly y: number }
  /** The head of each group, beside its first actor. */
  readonly heads: readonly Spot[]
  readonly actors: ReadonlyMap<string, Spot>
  /** Where the ends of a thread between three or more meet. */
  readonly knots: ReadonlyMap<string, { readonly x: number; readonly y: number }>
}

/** How far the threads may draw an actor in from the rim, as a share of the ellipse. */
const INWARDS = 0.34
/** Widest ellipse: beyond it a wide frame only gives more room to the names. */
const WIDEST = 230
/** The same where there is one organisation only: half a web, with its names at the end. */
const ALONE = 64
const NARROWEST = 24

const rounded = (value: number) => Math.round(value * 10) / 10
const between = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high)

type Point = WebLayout['middle']
const roundedPoint = ({ x, y }: Point): Point => ({ x: rounded(x), y: rounded(y) })

/** Where a line meets the ellipse, which is a little fuller than a true one, so that nobody stands in its tips. */
function onRim({ side, y }: Pick<Band, 'side' | 'y'>, middle: Point, reach: number): Spot {
  const up = (y - middle.y) / middle.y
  const out = reach * Math.max(0.5, Math.sqrt(Math.max(0, 1 - up * up * 0.9)))
  return { side, y, x: rounded(side === 'start' ? middle.x - out : middle.x + out) }
}

/** A place on the rim, moved inwards as far as the threads draw it and no further. */
function drawnIn(spot: Spot, x: number, middle: Point, reach: number): Spot {
  const rim = Math.abs(spot.x - middle.x)
  const out = between(Math.abs(x - middle.x), rim - reach * INWARDS, rim)
  return { ...spot, x: rounded(spot.side === 'start' ? middle.x - out : middle.x + out) }
}

function laidOut({ groups, threads }: WebShape, room: WebRoom): WebLayout {
  const isOne = groups.length === 1
  const reach = isOne ? ALONE : between(room.width / 2 - room.margin, NARROWEST, WIDEST)
  const { height, bands } = bandsOf(groups, Math.min(reach * 1.5, 340))
  const middle = { x: isOne ? ALONE / 2 : room.width / 2, y: height / 2 }
  const rim = new Map(bands.flatMap(({ side, actors }) => actors.map(({ id, y }) => [id, onRim({ side, y }, middle, reach)] as const)))
  const { drawn, knots } = settled(threads, rim, middle, reach)
  const actors = new Map([...rim].map(([id, spot]) => [id, drawnIn(spot, drawn.get(id) ?? spot.x, middle, reach)]))
  return {
    height,
    middle,
    actors,
    heads: bands.map((band) => ({ ...onRim(band, middle, reach), x: actors.get(band.actors[0]?.id ?? '')?.x ?? middle.x })),
    knots: new Map([...knots].map(([id, knot]) => [id, roundedPoint(knot)])),
  }
}

const known = new Map<string, WebLayout>()
const KEPT = 12

/** Laid out once for each web and width: a word written elsewhere moves nothing and costs nothing. */
export function webLayout(shape: WebShape, room: WebRoom): WebLayout {
  const key = JSON.stringify([shape, room])
  const layout = known.get(key) ?? laidOut(shape, room)
  known.delete(key)
  known.set(key, layout)
  for (const oldest of [...known.keys()].slice(0, -KEPT)) known.delete(oldest)
  return layout
}
