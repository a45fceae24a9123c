import { type ContinuumFigure, type ContinuumLine, continuum, lineName, WHOLE } from '../../content/figures/continuum'
import type { LeafOf } from '../../content/model/worksheet'
import { worksheets } from '../../content/worksheets'
import { useSay } from '../locales/say'
import type { DrawingProps } from './drawing'
import { fromStart, Name, Svg, useFrame } from './frame'
import { BeforeMark, IntendedMark, NowMark } from './PoleMarks'
import { fitted, isolated, wrapped } from './text-fit'

/** Half a mark stays within the frame at both ends. */
const INSET = 10
/** Beyond this many lines they move closer together, so that twenty still fit a page. */
const MANY = 12
const SOFT = { size: 13 } as const

/** The pole's name in print; what it means, which stands after a colon, softly below it. */
function Pole({ text, x, width, anchor }: { text: string; x: number; width: number; anchor: 'start' | 'end' }) {
  const [name = '', ...rest] = text.split(':')
  return (
    <>
      <Name x={x} y={14} text={fitted(name.trim(), width, { size: 14, family: 'serif', weight: 600 })} anchor={anchor} />
      {wrapped(rest.join(':').trim(), width, SOFT).map((line, at) => (
        <text key={line} x={x} y={32 + at * 16} textAnchor={anchor} fill="var(--ink-soft)">
          {line}
        </text>
      ))}
    </>
  )
}

function Poles({ scale }: { scale: LeafOf<'scale'> | undefined }) {
  const frame = useFrame()
  const at = fromStart(frame)
  const width = frame.width / 2 - 10
  return (
    <>
      <Pole text={scale?.steps[0]?.text ?? ''} x={at(0)} width={width} anchor="start" />
      <Pole text={scale?.steps.at(-1)?.text ?? ''} x={at(frame.width)} width={width} anchor="end" />
    </>
  )
}

/** Each place that it stood at before and has left. */
function Before({ line, x, y }: { line: ContinuumLine; x: (value: number) => number; y: number }) {
  const left = new Set(line.earlier.filter((rating) => rating !== null && rating !== line.now.rating))
  return [...left].map((rating) => rating !== null && <BeforeMark key={rating} x={x(rating)} y={y} />)
}

interface LineProps {
  readonly line: ContinuumLine
  readonly name: string
  readonly y: number
  readonly steps: readonly number[]
}

function Line({ line, name, y, steps }: LineProps) {
  const frame = useFrame()
  const at = fromStart(frame)
  const [low = 0, high = 10] = [steps[0], steps.at(-1)]
  const x = (value: number) => at(INSET + ((value - low) / (high - low)) * (frame.width - 2 * INSET))
  const isWhole = line.id === WHOLE
  const { rating } = line.now
  return (
    <g>
      <Name
        x={at(0)}
        y={y - 14}
        weight={isWhole ? 600 : 400}
        text={isolated(fitted(name, frame.width, { size: 14, family: 'serif', weight: isWhole ? 600 : 400 }))}
      />
      <path d={`M${at(0)} ${y}H${at(frame.width)}`} stroke={isWhole ? 'var(--ink)' : 'var(--edge)'} strokeWidth={isWhole ? 1.5 : 1} />
      {steps.map((step) => (
        <path key={step} d={`M${x(step)} ${y - 2.5}v5`} stroke={isWhole ? 'var(--ink)' : 'var(--edge)'} strokeWidth={1} />
      ))}
      <Before line={line} x={x} y={y} />
      {rating !== null && <NowMark x={x(rating)} y={y} now={line.now} />}
      {line.earlier.includes(rating) && rating !== null && <BeforeMark x={x(rating)} y={y} />}
      {line.intended !== null && <IntendedMark x={x(line.intended)} y={y} from={rating === null ? null : x(rating)} />}
    </g>
  )
}

export function Continuum({ figure, plan }: DrawingProps<ContinuumFigure>) {
  const say = useSay()
  const { lines, scale } = continuum(figure, plan, worksheets)
  const steps = scale?.steps.map(({ value }) => value) ?? []
  const gap = lines.length > MANY ? 40 : 46
  // The whole stands a little apart from the activities.
  const y = (index: number) => 96 + index * gap + (index > 0 ? 10 : 0)
  return (
    <Svg height={y(lines.length - 1) + 14}>
      <Poles scale={scale} />
      {lines.map((line, index) => (
        <Line key={line.id} line={line} name={lineName(figure, plan, worksheets, line.id, say)} y={y(index)} steps={steps} />
      ))}
    </Svg>
  )
}
