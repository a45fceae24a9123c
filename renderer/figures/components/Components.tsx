import { type Components as ComponentsData, type ComponentsFigure, components } from '../../../content/figures/components'
import { roundWords } from '../../../content/figures/round-words'
import { isolated } from '../../../content/words/isolated'
import { worksheets } from '../../../content/worksheets'
import { useSay } from '../../locales/say'
import type { DrawingProps } from '../drawing'
import { fromStart, Svg, useFrame } from '../frame'
import { wrapped } from '../text-fit'
import { ComponentRow, ROW } from './ComponentRow'
import { roundColumns } from './round-columns'

const HEAD = 56
const TYPE = { size: 13 } as const

const highest = ({ rows }: ComponentsData) =>
  Math.max(...rows.flatMap(({ leaf }) => (leaf.kind === 'scale' ? leaf.steps.map(({ value }) => value) : [])))

function Head({ lines, x, isNow = false }: { lines: readonly string[]; x: number; isNow?: boolean }) {
  return lines.map((line, index) => (
    <text
      key={line}
      x={x}
      y={HEAD - 10 - (lines.length - 1 - index) * 16}
      fill={isNow ? 'var(--ink)' : 'var(--ink-soft)'}
      fontWeight={isNow ? 600 : 400}
    >
      {line}
    </text>
  ))
}

export function Components({ figure, plan }: DrawingProps<ComponentsFigure>) {
  const say = useSay()
  const frame = useFrame()
  const at = fromStart(frame)
  const data = components(figure, plan, worksheets)
  const names = Math.min(frame.width * 0.36, 200)
  const { small, columns } = roundColumns(data.rounds, names, frame.width)
  const earlier = wrapped(say('figure.earlier', { count: data.rounds.length - columns.length }), 84, TYPE)
  const headOf = (round: string, width: number) => {
    const { title, day } = roundWords(plan, round, say)
    return [...wrapped(title, width - 8, TYPE), ...(day ? [isolated(day)] : [])]
  }
  return (
    <Svg height={HEAD + data.rows.length * ROW}>
      {small.length > 0 && <Head lines={earlier} x={at(names)} />}
      {columns.map(({ round, x, width }, index) => (
        <Head key={round} lines={headOf(round, width)} x={at(x)} isNow={index === columns.length - 1} />
      ))}
      {data.rows.map((row, index) => (
        <ComponentRow
          key={row.leaf.id}
          row={row}
          rounds={data.rounds}
          placed={{ names, small, columns }}
          high={highest(data)}
          y={HEAD + (index + 0.5) * ROW}
        />
      ))}
    </Svg>
  )
}
