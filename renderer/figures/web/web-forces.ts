/** The pull of the threads: it draws people in from the rim of a web, and finds the place of each knot. */
import { forceCollide, forceLink, forceSimulation, forceX, type SimulationLinkDatum, type SimulationNodeDatum } from 'd3-force'

interface Point {
  readonly x: number
  readonly y: number
}
interface Thread {
  readonly id: string
  readonly actors: readonly string[]
}
interface Node extends SimulationNodeDatum {
  readonly id: string
  readonly isKnot: boolean
  /** Where it stands while nothing pulls. */
  readonly rim: number
}
type Link = SimulationLinkDatum<Node>

const TICKS = 60
/** Cools within these steps to where d3-force itself would stop. */
const COOLING = 1 - 0.001 ** (1 / TICKS)
/** Threads between three or more meet in a knot. */
const isKnotted = ({ actors }: Thread) => actors.length > 2
const knotId = ({ id }: Thread) => `${id} knot`

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

function nodesOf(threads: readonly Thread[], spots: ReadonlyMap<string, Point>, middle: Point): Node[] {
  const actors = [...spots].map(([id, { x, y }]) => ({ id, isKnot: false, rim: x, x, fy: y }))
  const knots = threads.filter(isKnotted).map((thread) => {
    const ends = thread.actors.flatMap((id) => spots.get(id) ?? [])
    const x = (mean(ends.map((end) => end.x)) + middle.x) / 2
    return { id: knotId(thread), isKnot: true, rim: x, x, y: mean(ends.map((end) => end.y)) }
  })
  return [...actors, ...knots]
}

const linksOf = (threads: readonly Thread[]): Link[] =>
  threads.flatMap((thread) => {
    const [one, other] = thread.actors
    if (isKnotted(thread)) return thread.actors.map((source) => ({ source, target: knotId(thread) }))
    return one !== undefined && other !== undefined ? [{ source: one, target: other }] : []
  })

function pull(nodes: Node[], links: Link[], reach: number): void {
  const threads = forceLink<Node, Link>(links).id(({ id }) => id)
  forceSimulation(nodes)
    .alphaDecay(COOLING)
    .force('threads', threads.distance(reach * 0.4).strength(0.06))
    .force(
      'rim',
      forceX<Node>(({ rim }) => rim).strength(({ isKnot }) => (isKnot ? 0.01 : 0.3)),
    )
    .force('apart', forceCollide<Node>(({ isKnot }) => (isKnot ? 9 : 8)).strength(0.6))
    .stop()
    .tick(TICKS)
}

/**
 * Actors keep their line and are drawn sideways only. Every node has a place to begin with, the steps are counted, and what
 * d3-force uses for chance is the same row of numbers each time: so the same web comes to rest in the same places.
 */
export function settled(
  threads: readonly Thread[],
  spots: ReadonlyMap<string, Point>,
  middle: Point,
  reach: number,
): { drawn: ReadonlyMap<string, number>; knots: ReadonlyMap<string, Point> } {
  const nodes = nodesOf(threads, spots, middle)
  pull(nodes, linksOf(threads), reach)
  const places = new Map(nodes.map(({ id, x = 0, y = 0 }) => [id, { x, y }]))
  const knots = threads.flatMap((thread): [string, Point][] => {
    const place = places.get(knotId(thread))
    return place ? [[thread.id, place]] : []
  })
  return { drawn: new Map([...spots.keys()].map((id) => [id, places.get(id)?.x ?? 0])), knots: new Map(knots) }
}
