/** One line between the two poles: its name, and the marks on it. */
import type { ContinuumLine as Line } from '../../../content/figures/continuum'
import { isolated } from '../../../content/words/isolated'
import { fromStart, Name, useFrame } from '../frame'
import { fitted } from '../text-fit'
import { BeforeMark, IntendedMark, NowMark } from './PoleMarks'

/** Half a mark stays within the frame at both ends. */
const INSET = 10

export interface Axis {
  /** Width of the names before the lines; 0 where they stand above. */
  readonly names: number
  readonly steps: readonly number[]
}
interface LineProps {
  readonly line: Line
  readonly name: string
  readonly isWhole: boolean
  readonly y: number
  readonly axis: Axis
}

function LineName({ name, isWhole, y, axis }: Omit<LineProps, 'line'>) {
  const frame = useFrame()
  const weight = isWhole ? 600 : 400
  const type = { size: axis.names ? 13 : 14, family: 'serif', weight } as const
  const text = fitted(name, axis.names ? axis.names - 14 : frame.width, type)
  return <Name x={fromStart(frame)(0)} y={axis.names ? y + 4.5 : y - 14} size={type.size} weight={weight} text={isolated(text)} />
}

/** Each place that it stood at before and has left. */
function Before({ line, x, y }: { line: Line; x: (value: number) => number; y: number }) {
  const left = new Set(line.earlier.filter((rating) => rating !== null && rating !== line.now.rating))
  return [...left].map((rating) => rating !== null && <BeforeMark key={rating} x={x(rating)} y={y} />)
}

export function ContinuumLine(props: LineProps) {
  const { line, isWhole, y, axis } = props
  const frame = useFrame()
  const at = fromStart(frame)
  const [low = 0, high = 10] = [axis.steps[0], axis.steps.at(-1)]
  const room = frame.width - axis.names - 2 * INSET
  const x = (value: number) => at(axis.names + INSET + ((value - low) / (high - low)) * room)
  const ink = isWhole ? 'var(--ink)' : 'var(--edge)'
  const { rating } = line.now
  return (
    <g>
      <LineName {...props} />
      <path d={`M${at(axis.names)} ${y}H${at(frame.width)}`} stroke={ink} strokeWidth={isWhole ? 1.5 : 1} />
      {axis.steps.map((step) => (
        <path key={step} d={`M${x(step)} ${y - 2.5}v5`} stroke={ink} />
      ))}
      <Before line={line} x={x} y={y} />
      {rating !== null && <NowMark x={x(rating)} y={y} now={line.now} />}
      {rating !== null && line.earlier.includes(rating) && <BeforeMark x={x(rating)} y={y} />}
      {line.intended !== null && <IntendedMark x={x(line.intended)} y={y} from={rating === null ? null : x(rating)} />}
    </g>
  )
}
