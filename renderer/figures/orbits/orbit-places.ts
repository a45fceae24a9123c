/**
 * Where each organisation goes round the nucleus. The stronger the pull it feels, the nearer its orbit and the less it is
 * tilted away from the others; one that is not rated stays far out.
 */
import type { Orbit } from '../../../content/figures/orbits'

export interface Ellipse {
  readonly rx: number
  readonly ry: number
  /** In degrees. */
  readonly tilt: number
}
export interface OrbitPlace {
  readonly path: Ellipse
  /** From the nucleus. */
  readonly x: number
  readonly y: number
  /** Where it stood before, on the way out or in; null where that is not known or nothing has moved. */
  readonly before: { readonly x: number; readonly y: number } | null
}

/** Shares of the outermost orbit, by pull; the last is for those not rated. */
export const REACH = [0.9, 0.74, 0.57, 0.4] as const
const NOT_RATED = 1
const TILT = [9, 6, 3, 0] as const
const FAR_TILT = 12
/** Orbits of the same pull lie this close around their place. */
const BAND = 0.085
/** No two neighbours lean the same way. */
const LEAN = [-1, 0.7, -0.5, 1, -0.8, 0.4] as const

const reachOf = (pull: number | null) => (pull === null ? NOT_RATED : (REACH[Math.min(pull, 3)] ?? NOT_RATED))
const tiltOf = (pull: number | null) => (pull === null ? FAR_TILT : (TILT[Math.min(pull, 3)] ?? 0))

function pointOn({ rx, ry, tilt }: Ellipse, turn: number): { x: number; y: number } {
  const [across, down, lean] = [rx * Math.cos(turn), ry * Math.sin(turn), (tilt * Math.PI) / 180]
  return { x: across * Math.cos(lean) - down * Math.sin(lean), y: across * Math.sin(lean) + down * Math.cos(lean) }
}

/** How far an orbit lies from the middle of those of the same pull. */
const aside = (at: number, of: number) => (at < 0 || of < 2 ? 0 : (at / (of - 1) - 0.5) * Math.min(BAND, 0.03 * (of - 1)))

/** `rx` and `ry` are those of the outermost orbit. Marks begin beside the top, where the scale stands, and go round with the clock. */
export function orbitPlaces(orbits: readonly Orbit[], rx: number, ry: number): OrbitPlace[] {
  const crowd = Math.min(1, 6 / orbits.length)
  const ellipse = (index: number, pull: number | null): Ellipse => {
    const same = orbits.flatMap((orbit, at) => (orbit.pull.rating === pull ? [at] : []))
    const reach = reachOf(pull) + (pull === null ? 0 : aside(same.indexOf(index), same.length))
    return { rx: rx * reach, ry: ry * reach, tilt: tiltOf(pull) * (LEAN[index % LEAN.length] ?? 0) * crowd }
  }
  return orbits.map(({ pull, before }, index) => {
    const turn = ((index + 0.5) / orbits.length) * 2 * Math.PI - Math.PI / 2
    const path = ellipse(index, pull.rating)
    const moved = before !== null && before !== pull.rating
    return { path, ...pointOn(path, turn), before: moved ? pointOn(ellipse(index, before), turn) : null }
  })
}
