/** One partner in the quadrant: a ring with an arc for each rating, and the line of how far they lie apart. */
import { arc as arcShape } from 'd3-shape'
import type { Arc } from '../../content/figures/quadrant'

export const RING = 13
/** Where many share the figure. */
export const SMALL_RING = 10
const strokes = {
  seen: { strokeWidth: 4 },
  told: { strokeWidth: 1.6 },
  assumed: { strokeWidth: 1.6, strokeDasharray: '1.500 3.500' },
} as const

function arcPath(index: number, radius: number): string {
  const third = (2 * Math.PI) / 3
  const path = arcShape()({
    innerRadius: radius,
    outerRadius: radius,
    startAngle: index * third + 0.16,
    endAngle: (index + 1) * third - 0.16,
  })
  // d3 draws both edges of the ring; the outer one is the arc.
  return path?.split('L')[0] ?? ''
}

interface RingProps {
  readonly arcs: readonly Arc[]
  readonly x: number
  readonly y: number
  readonly radius: number
  /** Stands in the ring where its name does not stand beside it. */
  readonly number: number | null
}

export function Ring({ arcs, x, y, radius, number }: RingProps) {
  return (
    <g transform={`translate(${x} ${y})`} fill="none" stroke="var(--accent)">
      <circle r={radius + 2} fill="var(--ground, var(--paper))" stroke="none" />
      {arcs.map((arc, at) =>
        arc.rating === null ? null : <path key={arc.question} d={arcPath(at, radius)} {...strokes[arc.source ?? 'assumed']} />,
      )}
      {number === null ? (
        <circle r={2.4} fill="var(--accent)" stroke="none" />
      ) : (
        <text y={4.5} textAnchor="middle" fontSize={13} fontWeight={600} fill="var(--ink)" stroke="none">
          {number}
        </text>
      )}
    </g>
  )
}

/** The line with end ticks: how far the three ratings lie apart. */
export function Spread({ x, from, to }: { x: number; from: number; to: number }) {
  if (from === to) return null
  return <path d={`M${x - 4} ${from}h8M${x} ${from}V${to}M${x - 4} ${to}h8`} stroke="var(--accent)" strokeWidth={1.4} fill="none" />
}
