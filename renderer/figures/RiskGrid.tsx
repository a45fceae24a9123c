import { type PlacedRisk, type RiskGridFigure, riskGrid, type Spot } from '../../content/figures/risk-grid'
import { worksheets } from '../../content/worksheets'
import { useSay } from '../locales/say'
import type { DrawingProps } from './drawing'
import { fromStart, Svg, useFrame } from './frame'
import { spread } from './spread'
import { fitted } from './text-fit'

const DISC = 10
const LINE = 20

/** A ring where the risk stands now, a disc where it would remain, and the way between them. */
function Move({ risk, before, after }: { risk: PlacedRisk; before: Point | undefined; after: Point | undefined }) {
  return (
    <g fontSize={13} fontWeight={600}>
      {before && after && (
        <path d={`M${before.x} ${before.y}L${after.x} ${after.y}`} stroke="var(--accent)" strokeWidth={1} strokeDasharray="3 3" />
      )}
      {before && (
        <g>
          <circle cx={before.x} cy={before.y} r={DISC} fill="var(--ground, var(--paper))" stroke="var(--accent)" strokeWidth={1.6} />
          <text x={before.x} y={before.y + 4.5} textAnchor="middle">
            {risk.number}
          </text>
        </g>
      )}
      {after && (
        <g>
          <circle cx={after.x} cy={after.y} r={DISC} fill="var(--accent)" />
          <text x={after.x} y={after.y + 4.5} textAnchor="middle" fill="var(--on-accent)">
            {risk.number}
          </text>
        </g>
      )}
    </g>
  )
}
interface Point {
  readonly x: number
  readonly y: number
}

export function RiskGrid({ figure, plan }: DrawingProps<RiskGridFigure>) {
  const say = useSay()
  const frame = useFrame()
  const at = fromStart(frame)
  const risks = riskGrid(figure, plan, worksheets, say)
  const grid = Math.min(frame.width - 40, 380)
  const cell = grid / 5
  const bottom = 26 + grid
  const place = (spot: Spot): Point => ({ x: at(34 + (spot.likelihood - 0.5) * cell), y: bottom - (spot.impact - 0.5) * cell })
  const marks = risks.flatMap((risk) => [
    ...(risk.before ? [{ key: `${risk.row}-before`, ...place(risk.before) }] : []),
    ...(risk.after ? [{ key: `${risk.row}-after`, ...place(risk.after) }] : []),
  ])
  const spots = new Map(spread(marks, { gap: DISC * 2 + 3, most: cell * 0.6 }).map((spot, index) => [marks[index]?.key, spot]))
  const listed = bottom + 46
  return (
    <Svg height={listed + risks.length * LINE}>
      {[0, 1, 2, 3, 4, 5].map((line) => (
        <path
          key={line}
          d={`M${at(34 + line * cell)} 26V${bottom}M${at(34)} ${26 + line * cell}H${at(34 + grid)}`}
          stroke="var(--rule)"
          fill="none"
        />
      ))}
      <path d={`M${at(34)} 26V${bottom}H${at(34 + grid)}`} stroke="var(--ink)" strokeWidth={1.25} fill="none" />
      {[1, 2, 3, 4, 5].map((value) => (
        <g key={value} fill="var(--ink-soft)">
          <text x={at(34 + (value - 0.5) * cell)} y={bottom + 18} textAnchor="middle">
            {value}
          </text>
          <text x={at(24)} y={bottom - (value - 0.5) * cell + 4} textAnchor="end">
            {value}
          </text>
        </g>
      ))}
      <text x={at(0)} y={12} fill="var(--ink-soft)">
        {say('figure.impact')}
      </text>
      <text x={at(34 + grid)} y={bottom + 34} textAnchor="end" fill="var(--ink-soft)">
        {say('figure.likelihood')}
      </text>
      {risks.map((risk) => (
        <Move key={risk.row} risk={risk} before={spots.get(`${risk.row}-before`)} after={spots.get(`${risk.row}-after`)} />
      ))}
      {risks.map((risk, index) => (
        <text key={risk.row} x={at(0)} y={listed + 14 + index * LINE} fontFamily="var(--serif)" fontSize={14}>
          {fitted(`${risk.number}  ${risk.name}`, frame.width, { size: 14, family: 'serif' })}
        </text>
      ))}
    </Svg>
  )
}
