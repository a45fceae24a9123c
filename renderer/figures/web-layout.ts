/**
 * Where the people and the threads of a web stand. Organisations share the two sides of an ellipse, each actor on a line of
 * its own, so that names stand outside and threads inside; the pull of the threads then draws actors inwards and finds the
 * place of each knot. The same web always comes to rest in the same picture.
 */
import { forceCollide, forceLink, forceSimulation, forceX, type SimulationLinkDatum, type SimulationNodeDatum } from 'd3-force'
import { type Band, bandsOf, type Group } from './web-bands'

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

interface Node extends SimulationNodeDatum {
  readonly id: string
  readonly isKnot: boolean
  readonly rim: number
}

const TICKS = 150
/** How far the threads may draw an actor in from the rim, as a share of the ellipse. */
const INWARDS = 0.34
/** Widest ellipse: beyond it a wide frame only gives more room to the names. */
const WIDEST = 230
/** The same where there is one organisation only: half a web, with its names at the end. */
const ALONE = 64

const knotId = (thread: string) => `${thread} knot`

function nodesOf({ threads }: WebShape, spots: ReadonlyMap<string, Spot>, middle: { x: number; y: number }): Node[] {
  const actors = [...spots].map(([id, { x, y }]) => ({ id, isKnot: false, rim: x, x, fy: y }))
  const knots = threads
    .filter((thread) => thread.actors.length > 2)
    .map((thread) => {
      const ends = thread.actors.flatMap((id) => spots.get(id) ?? [])
      const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
      const x = (mean(ends.map((end) => end.x)) + middle.x) / 2
      return { id: knotId(thread.id), isKnot: true, rim: x, x, y: mean(ends.map((end) => end.y)) }
    })
  return [...actors, ...knots]
}

const linksOf = ({ threads }: WebShape): SimulationLinkDatum<Node>[] =>
  threads.flatMap((thread) => {
    const [one, other] = thread.actors
    if (thread.actors.length > 2) return thread.actors.map((source) => ({ source, target: knotId(thread.id) }))
    return one !== undefined && other !== undefined ? [{ source: one, target: other }] : []
  })

/** Lets the threads pull. d3-force draws no chance numbers here: every node has a place to begin with. */
function settle(nodes: Node[], links: SimulationLinkDatum<Node>[], reach: number): Node[] {
  forceSimulation(nodes)
    .randomSource(() => 0.5)
    .force(
      'threads',
      forceLink<Node, SimulationLinkDatum<Node>>(links)
        .id(({ id }) => id)
        .distance(reach * 0.4)
        .strength(0.06),
    )
    .force(
      'rim',
      forceX<Node>(({ rim }) => rim).strength(({ isKnot }) => (isKnot ? 0.01 : 0.3)),
    )
    .force('apart', forceCollide<Node>(({ isKnot }) => (isKnot ? 9 : 8)).strength(0.6))
    .stop()
    .tick(TICKS)
  return nodes
}

const rounded = (value: number) => Math.round(value * 10) / 10
const between = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high)

function laidOut(shape: WebShape, room: WebRoom): WebLayout {
  const isOne = shape.groups.length === 1
  const reach = isOne ? ALONE : Math.min(WIDEST, room.width / 2 - room.margin)
  const { height, bands } = bandsOf(shape.groups, Math.min(reach * 1.5, 340))
  const middle = { x: isOne ? ALONE / 2 : room.width / 2, y: height / 2 }
  const onRim = ({ side, y }: Pick<Band, 'side' | 'y'>): Spot => {
    const up = (y - middle.y) / (height / 2)
    const out = reach * Math.max(0.5, Math.sqrt(Math.max(0, 1 - up * up * 0.9)))
    return { side, y, x: rounded(side === 'start' ? middle.x - out : middle.x + out) }
  }
  const rim = new Map(bands.flatMap((band) => band.actors.map(({ id, y }) => [id, onRim({ side: band.side, y })] as const)))
  const nodes = settle(nodesOf(shape, rim, middle), linksOf(shape), reach)
  const settled = new Map(nodes.map((node) => [node.id, node]))
  const actors = new Map(
    [...rim].map(([id, spot]) => {
      const drawn = Math.abs((settled.get(id)?.x ?? spot.x) - middle.x)
      const out = Math.abs(spot.x - middle.x)
      const x = between(drawn, out - reach * INWARDS, out)
      return [id, { ...spot, x: rounded(spot.side === 'start' ? middle.x - x : middle.x + x) }]
    }),
  )
  return {
    height,
    middle,
    actors,
    heads: bands.map((band) => ({ ...onRim(band), x: actors.get(band.actors[0]?.id ?? '')?.x ?? middle.x })),
    knots: new Map(
      nodes.filter(({ isKnot }) => isKnot).map(({ id, x = 0, y = 0 }) => [id.slice(0, -' knot'.length), { x: rounded(x), y: rounded(y) }]),
    ),
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
