import { scaleLinear } from 'd3-scale'
import { type Mark, type QuadrantFigure, quadrant } from '../../content/figures/quadrant'
import { organisationName } from '../../content/model/names'
import { useSay } from '../locales/say'
import type { DrawingProps } from './drawing'
import { type Frame, fromStart, Name, Svg, useFrame } from './frame'
import { spread } from './spread'
import { RING, Ring, SMALL_RING, Spread } from './TrustRing'
import { fitted } from './text-fit'

/** Up to this many partners are named beside their ring; more are numbered, with their names below. */
const NAMED = 6

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
  const ring = isNamed ? RING : SMALL_RING
  // A block of rings never reaches halfway to the next value, or nobody could read which value is meant.
  const most = 0.62 * Math.min(Math.abs(x(1) - x(0)), Math.abs(y(1) - y(0)))
  const places = spread(
    marks.map((mark) => ({ x: x(mark.across), y: y(mark.middle) })),
    isNamed ? { gap: ring * 2.7, most: ring * 9, columns: () => 1 } : { gap: ring * 2.2, most },
  )
  const name = (mark: Mark) => organisationName(plan, mark.partner.id, say) ?? ''
  const list = isNamed ? 0 : Math.ceil(marks.length / 2) * 20 + 10
  return (
    <Svg height={size + 12 + list}>
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
      <text x={at(frame.width)} y={size + 5} textAnchor="end" fill="var(--ink-soft)">
        {figure.acrossText}
      </text>
      {marks.map((mark, index) => {
        const place = places[index] ?? { x: 0, y: 0 }
        return <Spread key={mark.partner.id} x={place.x} from={y(mark.lowest)} to={y(mark.highest)} />
      })}
      {marks.map((mark, index) => {
        const place = places[index] ?? { x: 0, y: 0 }
        // Names stand on the side that has room: towards the middle of the figure.
        const isBefore = mark.across >= 2
        const away = (isBefore ? -1 : 1) * (frame.isMirrored ? -1 : 1) * (ring + 8)
        const room = isBefore ? Math.abs(place.x - at(34)) : Math.abs(at(frame.width) - place.x)
        return (
          <g key={mark.partner.id}>
            <Ring radius={ring} arcs={mark.arcs} x={place.x} y={place.y} number={isNamed ? null : index + 1} />
            {isNamed && (
              <Name
                x={place.x + away}
                y={place.y + 5}
                anchor={isBefore ? 'end' : 'start'}
                text={fitted(name(mark), Math.min(room - ring - 10, 150), { size: 14, family: 'serif', weight: 600 })}
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
            y={size + 34 + Math.floor(index / 2) * 20}
            size={13}
            text={fitted(`${index + 1}  ${name(mark)}`, frame.width / 2 - 8, { size: 13, family: 'serif', weight: 600 })}
            isCurrent={mark.partner.id === current}
          />
        ))}
    </Svg>
  )
}
