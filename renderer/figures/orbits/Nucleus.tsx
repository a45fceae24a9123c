/** The nucleus of a project: an arc for each of its parts, thick where it is the project's own, thin where partly, dotted where not yet. */
import { arc as arcShape } from 'd3-shape'
import type { NucleusPart } from '../../../content/figures/orbits'
import { isBare } from '../../../content/figures/rated'
import { useFrame } from '../frame'

export const NUCLEUS = 18
const GAP = 0.13

function arcPath(index: number, of: number, radius: number): string {
  const turn = (2 * Math.PI) / of
  const path = arcShape()({
    innerRadius: radius,
    outerRadius: radius,
    startAngle: index * turn + GAP,
    endAngle: (index + 1) * turn - GAP,
  })
  // d3 draws both edges of the ring; the outer one is the arc.
  return path?.split('L')[0] ?? ''
}

function strokeOf(rating: number | null, bare: boolean, share: number): { strokeWidth: number; strokeDasharray: string | undefined } {
  if (rating === 0) return { strokeWidth: 1.6 * share, strokeDasharray: '1.500 3.500' }
  return { strokeWidth: (rating === 1 ? 1.6 : 4.5) * share, strokeDasharray: bare ? '4.500 2.500' : undefined }
}

interface NucleusProps {
  readonly parts: readonly NucleusPart[]
  readonly x: number
  readonly y: number
  readonly radius: number
  /** Only this part, the others as a hairline: how a list says which one it speaks of. */
  readonly only?: number
}

export function Nucleus({ parts, x, y, radius, only }: NucleusProps) {
  const { isMirrored } = useFrame()
  const share = Math.min(1, radius / 10)
  const isWhole = only === undefined
  return (
    <g transform={`translate(${x} ${y}) scale(${isMirrored ? -1 : 1} 1)`} fill="none" stroke="var(--accent)">
      {isWhole && <circle r={radius + 4} fill="var(--ground, var(--paper))" stroke="none" />}
      {parts.map(({ question, formed, before }, index) => {
        const path = arcPath(index, parts.length, radius)
        const isDrawn = formed.rating !== null && (isWhole || only === index)
        return (
          <g key={question}>
            {isDrawn ? (
              <path d={path} {...strokeOf(formed.rating, isBare(formed), share)} />
            ) : (
              <path d={path} stroke={isWhole ? 'var(--edge)' : 'var(--rule)'} strokeWidth={0.75} />
            )}
            {isWhole && before !== null && (
              <path d={arcPath(index, parts.length, radius - 6)} stroke="var(--edge)" {...strokeOf(before, false, 0.55)} />
            )}
          </g>
        )
      })}
      {isWhole && <circle r={2.4} fill="var(--accent)" stroke="none" />}
    </g>
  )
}
