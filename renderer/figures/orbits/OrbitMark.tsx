/** An organisation on its orbit: a disc; a dashed ring while nothing is written that its rating rests on; a fine ring while it is not rated. */
import { isBare, type Rated } from '../../../content/figures/rated'

interface MarkProps {
  readonly pull: Rated
  readonly x: number
  readonly y: number
  readonly radius: number
  /** Stands in the mark where the name does not stand beside it. */
  readonly number: number | null
}

export function OrbitMark({ pull, x, y, radius, number }: MarkProps) {
  const isFull = pull.rating !== null && pull.supported
  return (
    <g transform={`translate(${x} ${y})`}>
      <circle r={radius + 2.5} fill="var(--ground, var(--paper))" />
      <circle
        r={radius}
        fill={isFull ? 'var(--accent)' : 'var(--ground, var(--paper))'}
        stroke={pull.rating === null ? 'var(--edge)' : 'var(--accent)'}
        strokeWidth={pull.rating === null ? 1.25 : 1.75}
        strokeDasharray={isBare(pull) ? '3 2.500' : undefined}
      />
      {number !== null && (
        <text y={4.5} textAnchor="middle" fontWeight={600} fill={isFull ? 'var(--on-accent)' : 'var(--ink)'}>
          {number}
        </text>
      )}
    </g>
  )
}
