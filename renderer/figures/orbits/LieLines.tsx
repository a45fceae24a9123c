/** A line from each part of the nucleus to the organisation with which it lies meanwhile: how one sees that a project goes round one of them. */
import type { NucleusPart, Orbit } from '../../../content/figures/orbits'
import { fromStart, useFrame } from '../frame'
import { NUCLEUS } from './Nucleus'
import type { OrbitPlace } from './orbit-places'

interface LinesProps {
  readonly parts: readonly NucleusPart[]
  readonly orbits: readonly Orbit[]
  readonly places: readonly OrbitPlace[]
  readonly centre: { readonly x: number; readonly y: number }
}

export function LieLines({ parts, orbits, places, centre }: LinesProps) {
  const at = fromStart(useFrame())
  const placed = (x: number, y: number) => `${at(centre.x + x)} ${centre.y + y}`
  return parts.flatMap(({ question, liesWith }, index) => {
    const turn = ((index + 0.5) / parts.length) * 2 * Math.PI - Math.PI / 2
    const around = (radius: number) => placed(radius * Math.cos(turn), radius * Math.sin(turn))
    return liesWith.flatMap((organisation) => {
      const place = places[orbits.findIndex((orbit) => orbit.organisation === organisation)]
      if (!place) return []
      const path = `M${around(NUCLEUS)}Q${around(2 * NUCLEUS)} ${placed(place.x, place.y)}`
      return [<path key={`${question} ${organisation}`} d={path} fill="none" stroke="var(--accent)" strokeWidth={1.1} />]
    })
  })
}
