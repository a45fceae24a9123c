import { scaleLinear } from 'd3-scale'
import { arc as arcShape } from 'd3-shape'
import { type Arc, type Mark, type QuadrantFigure, quadrant } from '../../content/figures/quadrant'
import { organisationName } from '../../content/model/names'
import { useSay } from '../locales/say'
import type { DrawingProps } from './drawings'
import { type Frame, fromStart, Name, Svg, useFrame } from './frame'
import { spread } from './spread'
import { fitted } from './text-fit'

/** Up to this many partners are named beside their ring; more are numbered, with their names below. */
const NAMED = 6
const RING = 13
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

function Ring({ arcs, x, y, number }: { arcs: readonly Arc[]; x: number; y: number; number: number | null }) {
  return (
    <g transform={`translate(${x} ${y})`} fill="none" stroke="var(--accent)">
      <circle r={RING + 3} fill="var(--ground, var(--paper))" stroke="none" />
      {arcs.map((arc, at) =>
        arc.rating === null ? null : <path key={arc.question} d={arcPath(at, RING)} {...strokes[arc.source ?? 'assumed']} />,
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
function Spread({ x, from, to }: { x: number; from: number; to: number }) {
  if (from === to) return null
  return <path d={`M${x - 4} ${from}h8M${x} ${from}V${to}M${x - 4} ${to}h8`} stroke="var(--accent)" strokeWidth={1.4} fill="none" />
}

const scales = (frame: Frame, size: number) => {
  const at = fromStart(frame)
  const across = scaleLinear([-0.3, 3.3], [34, frame.width - 6])
  return { x: (value: number) => at(across(value)), y: scaleLinear([-0.35, 3.35], [size - 34, 24]), at }
}

export function QuadrantDrawing({ figure, plan, current }: DrawingProps<QuadrantFigure>) {
  const say = useSay()
  const frame = useFrame()
  const size = Math.min(Math.max(frame.width * 0.9, 300), 380)
  const { x, y, at } = scales(frame, size)
  const { marks } = quadrant(figure, plan)
  const isNamed = marks.length <= NAMED
  const places = spread(
    marks.map((mark) => ({ x: x(mark.across), y: y(mark.middle) })),
    RING * 2.7,
    isNamed ? 1 : 3,
  )
  const name = (mark: Mark) => organisationName(plan, mark.partner.id, say) ?? ''
  const list = isNamed ? 0 : Math.ceil(marks.length / 2) * 20 + 10
  return (
    <Svg height={size + 6 + list}>
      <path d={`M${at(26)} 20V${size - 30}H${at(frame.width)}`} stroke="var(--ink)" strokeWidth={1.25} fill="none" />
      <path
        d={`M${x(1.5)} 24V${size - 34}M${at(26)} ${y(1.5)}H${at(frame.width)}`}
        stroke="var(--edge)"
        strokeWidth={1}
        strokeDasharray="1 5"
        fill="none"
      />
      {[0, 1, 2, 3].map((value) => (
        <g key={value} fill="var(--ink-soft)">
          <text x={x(value)} y={size - 13} textAnchor="middle">
            {value}
          </text>
          <text x={at(18)} y={y(value) + 4} textAnchor="end">
            {value}
          </text>
        </g>
      ))}
      <text x={at(0)} y={12} fill="var(--ink-soft)">
        {figure.upwardText}
      </text>
      <text x={at(frame.width)} y={size} textAnchor="end" fill="var(--ink-soft)">
        {figure.acrossText}
      </text>
      {marks.map((mark, index) => {
        const place = places[index] ?? { x: 0, y: 0 }
        return (
          <Spread
            key={mark.partner.id}
            x={place.x}
            from={y(mark.lowest) + place.y - y(mark.middle)}
            to={y(mark.highest) + place.y - y(mark.middle)}
          />
        )
      })}
      {marks.map((mark, index) => {
        const place = places[index] ?? { x: 0, y: 0 }
        // Names stand on the side that has room: towards the middle of the figure.
        const isBefore = mark.across >= 2
        const away = (isBefore ? -1 : 1) * (frame.isMirrored ? -1 : 1) * (RING + 8)
        const room = isBefore ? Math.abs(place.x - at(34)) : Math.abs(at(frame.width) - place.x)
        return (
          <g key={mark.partner.id}>
            <Ring arcs={mark.arcs} x={place.x} y={place.y} number={isNamed ? null : index + 1} />
            {isNamed && (
              <Name
                x={place.x + away}
                y={place.y + 5}
                anchor={isBefore ? 'end' : 'start'}
                text={fitted(name(mark), Math.min(room - RING - 10, 150), { size: 14, family: 'serif', weight: 600 })}
                isCurrent={mark.partner.id === current}
              />
            )}
          </g>
        )
      })}
      {!isNamed &&
        marks.map((mark, index) => (
          <Name
            key={mark.partner.id}
            x={at(index % 2 === 0 ? 0 : frame.width / 2)}
            y={size + 28 + Math.floor(index / 2) * 20}
            size={13}
            text={fitted(`${index + 1}  ${name(mark)}`, frame.width / 2 - 8, { size: 13, family: 'serif', weight: 600 })}
            isCurrent={mark.partner.id === current}
          />
        ))}
    </Svg>
  )
}
