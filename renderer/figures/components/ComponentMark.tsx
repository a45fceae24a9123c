/** A component in a round: an empty ring, half filled from below, or filled. Dashed while nothing is written that it rests on. */
import { isBare, type Rated } from '../../../content/figures/rated'

interface MarkProps {
  readonly cell: Rated
  /** The highest step of the scale. */
  readonly high: number
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** The part of a disc that is filled, from below. */
function filling(share: number, r: number): string {
  if (share >= 1) return `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`
  const level = r * (1 - 2 * share)
  const half = Math.sqrt(r * r - level * level)
  return `M${-half} ${level}A${r} ${r} 0 ${share > 0.5 ? 1 : 0} 0 ${half} ${level}z`
}

export function ComponentMark({ cell, high, x, y, radius }: MarkProps) {
  if (cell.rating === null) return <circle cx={x} cy={y} r={1.75} fill="var(--edge)" />
  const share = cell.rating / high
  return (
    <g transform={`translate(${x} ${y})`} stroke="var(--accent)">
      <circle
        r={radius}
        fill="var(--ground, var(--paper))"
        strokeWidth={radius > 7 ? 1.75 : 1.25}
        strokeDasharray={isBare(cell) ? `${radius * 0.36} ${radius * 0.3}` : undefined}
      />
      {share > 0 && <path d={filling(share, radius - (radius > 7 ? 3 : 2))} fill="var(--accent)" stroke="none" />}
    </g>
  )
}
