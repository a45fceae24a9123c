import { type ContinuumFigure, continuum, lineName, WHOLE } from '../../../content/figures/continuum'
import type { LeafOf } from '../../../content/model/question'
import { worksheets } from '../../../content/worksheets'
import { useSay } from '../../locales/say'
import type { DrawingProps } from '../drawing'
import { fromStart, Name, Svg, useFrame } from '../frame'
import { fitted, wrapped } from '../text-fit'
import { type Axis, ContinuumLine } from './ContinuumLine'

/** Beyond this many lines they stand closer, and in a wide figure their names move before them, so that twenty still fit a page. */
const MANY = 12
const WIDE = 520
const TOP = 96
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

function Poles({ scale, from }: { scale: LeafOf<'scale'> | undefined; from: number }) {
  const frame = useFrame()
  const at = fromStart(frame)
  const width = (frame.width - from) / 2 - 10
  return (
    <>
      <Pole text={scale?.steps[0]?.text ?? ''} x={at(from)} width={width} anchor="start" />
      <Pole text={scale?.steps.at(-1)?.text ?? ''} x={at(frame.width)} width={width} anchor="end" />
    </>
  )
}

export function Continuum({ figure, plan }: DrawingProps<ContinuumFigure>) {
  const say = useSay()
  const { width } = useFrame()
  const { lines, scale } = continuum(figure, plan, worksheets)
  const isMany = lines.length > MANY
  const names = isMany && width >= WIDE ? width * 0.4 : 0
  const axis: Axis = { names, steps: scale?.steps.map(({ value }) => value) ?? [] }
  const gap = isMany ? (names ? 26 : 40) : 46
  // The whole stands a little apart from the activities.
  const y = (index: number) => (names ? TOP - 18 : TOP) + index * gap + (index > 0 ? 10 : 0)
  return (
    <Svg height={y(lines.length - 1) + 14}>
      <Poles scale={scale} from={names} />
      {lines.map((line, index) => (
        <ContinuumLine
          key={line.id}
          line={line}
          isWhole={line.id === WHOLE}
          name={lineName(figure, plan, worksheets, line.id, say)}
          y={y(index)}
          axis={axis}
        />
      ))}
    </Svg>
  )
}
