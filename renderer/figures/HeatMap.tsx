import { type HeatCell, type HeatMapFigure, heatMap } from '../../content/figures/heat-map'
import { shortText } from '../../content/model/answer-words'
import { organisationName } from '../../content/model/names'
import type { EvidenceSource } from '../../content/model/plan'
import { worksheets } from '../../content/worksheets'
import { useSay } from '../locales/say'
import type { DrawingProps } from './drawing'
import { fromStart, NameLines, Svg, useFrame } from './frame'
import { wrapped } from './text-fit'

const ROW = 40
const GAP = 3
const HEAD = 40

/** Tint, number, source; hatched where nothing supports the rating. */
function Cell({ cell, x, y, width, high }: { cell: HeatCell; x: number; y: number; width: number; high: number }) {
  const frame = useFrame()
  const height = ROW - GAP
  if (cell.rating === null)
    return <rect x={x + 0.5} y={y + 0.5} width={width - 1} height={height - 1} fill="none" stroke="var(--edge)" strokeDasharray="2 3" />
  const tint = cell.rating === 0 ? 0 : Math.max(1, Math.ceil((cell.rating / high) * 3))
  const isDark = tint === 3 && cell.supported
  const ink = isDark ? 'var(--on-rating-3)' : 'var(--ink)'
  const near = frame.isMirrored ? x + width - 16 : x + 16
  const far = frame.isMirrored ? x + 16 : x + width - 16
  return (
    <g>
      <rect
        x={x + 0.5}
        y={y + 0.5}
        width={width - 1}
        height={height - 1}
        fill={cell.supported ? `var(--rating-${tint})` : 'url(#hatch)'}
        stroke={cell.supported ? (tint === 0 ? 'var(--edge)' : 'none') : 'var(--accent)'}
      />
      {!cell.supported && <rect x={near - 9} y={y + 8} width={18} height={22} fill="var(--ground, var(--paper))" />}
      <text x={near} y={y + height / 2 + 5.5} textAnchor="middle" fontFamily="var(--serif)" fontSize={16} fontWeight={600} fill={ink}>
        {cell.rating}
      </text>
      {cell.supported && <SourceDot source={cell.source} x={far} y={y + height / 2} ink={ink} isMirrored={frame.isMirrored} />}
    </g>
  )
}

function SourceDot({
  source,
  x,
  y,
  ink,
  isMirrored,
}: {
  source: EvidenceSource | null
  x: number
  y: number
  ink: string
  isMirrored: boolean
}) {
  if (source === null) return <path d={`M${x - 4} ${y}h8`} stroke={ink} strokeWidth={1.4} />
  if (source === 'seen') return <circle cx={x} cy={y} r={5.4} fill={ink} />
  return (
    <g fill="none" stroke={ink} strokeWidth={1.4}>
      {source === 'told' && <path d={`M${x} ${y - 4.8}a4.8 4.8 0 0 ${isMirrored ? 1 : 0} 0 9.600z`} fill={ink} stroke="none" />}
      <circle cx={x} cy={y} r={4.8} />
    </g>
  )
}

export function HeatMap({ figure, plan, current }: DrawingProps<HeatMapFigure>) {
  const say = useSay()
  const frame = useFrame()
  const at = fromStart(frame)
  const map = heatMap(figure, plan, worksheets)
  const names = Math.min(frame.width * 0.34, 190)
  const width = (frame.width - names) / map.columns.length
  const high = Math.max(...map.columns.flatMap((leaf) => (leaf.kind === 'scale' ? leaf.steps.map((step) => step.value) : [3])))
  return (
    <Svg height={HEAD + map.rows.length * ROW}>
      <defs>
        <pattern id="hatch" width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
          <path d="M0 3h6" stroke="var(--accent)" strokeWidth={1} />
        </pattern>
      </defs>
      {map.columns.map((leaf, column) =>
        wrapped(shortText(leaf), width - GAP, { size: 13 }).map((line, index, lines) => (
          <text
            key={`${leaf.id}-${line}`}
            x={at(names + column * width)}
            y={HEAD - 8 - (lines.length - 1 - index) * 16}
            textAnchor="start"
            fill="var(--ink-soft)"
          >
            {line}
          </text>
        )),
      )}
      {map.rows.map((row, index) => (
        <g key={row.partner.id}>
          <NameLines
            x={at(0)}
            y={HEAD + index * ROW + 18}
            size={13.5}
            lines={wrapped(organisationName(plan, row.partner.id, say) ?? '', names - 8, { size: 13.5, family: 'serif', weight: 600 })}
            isCurrent={row.partner.id === current}
          />
          {row.cells.map((cell, column) => (
            <Cell
              key={map.columns[column]?.id}
              cell={cell}
              high={high}
              x={at(names + column * width, width - GAP)}
              y={HEAD + index * ROW}
              width={width - GAP}
            />
          ))}
        </g>
      ))}
    </Svg>
  )
}
