import { type Components as ComponentsData, type ComponentsFigure, components, componentWord } from '../../content/figures/components'
import { isBare } from '../../content/figures/rated'
import { roundWords } from '../../content/figures/round-words'
import { shortText } from '../../content/model/answer-words'
import { worksheets } from '../../content/worksheets'
import { useSay } from '../locales/say'
import { ComponentMark } from './ComponentMark'
import type { DrawingProps } from './drawing'
import { fromStart, NameLines, Svg, useFrame } from './frame'
import { roundColumns } from './round-columns'
import { isolated, wrapped } from './text-fit'

const HEAD = 56
const ROW = 46
const MARK = 10.5
const SMALL = 4.75
/** From this width on a column has room for the word beside the mark. */
const WORDED = 118

const NAME = { size: 14, family: 'serif', weight: 600 } as const
const highest = ({ rows }: ComponentsData) =>
  Math.max(...rows.flatMap(({ leaf }) => (leaf.kind === 'scale' ? leaf.steps.map(({ value }) => value) : [])))

export function Components({ figure, plan }: DrawingProps<ComponentsFigure>) {
  const say = useSay()
  const frame = useFrame()
  const at = fromStart(frame)
  const data = components(figure, plan, worksheets)
  const names = Math.min(frame.width * 0.36, 200)
  const { small, columns } = roundColumns(data.rounds, names, frame.width)
  const high = highest(data)
  const drawn = [...small, ...columns]
  return (
    <Svg height={HEAD + data.rows.length * ROW}>
      {small.length > 0 && (
        <Head lines={wrapped(say('figure.earlier', { count: data.rounds.length - columns.length }), 84, { size: 13 })} x={at(names)} />
      )}
      {columns.map((column, index) => {
        const { title, day } = roundWords(plan, column.round, say)
        const lines = [...wrapped(title, column.width - 8, { size: 13 }), ...(day ? [isolated(day)] : [])]
        return <Head key={column.round} lines={lines} x={at(column.x)} isNow={index === columns.length - 1} />
      })}
      {data.rows.map(({ leaf, cells }, row) => {
        const y = HEAD + row * ROW + ROW / 2
        return (
          <g key={leaf.id}>
            <path d={`M${at(0)} ${y - ROW / 2}H${at(frame.width)}`} stroke="var(--rule)" />
            <NameLines x={at(0)} y={y} size={14} lines={wrapped(shortText(leaf), names - 10, NAME)} />
            {drawn.map((column) => {
              const cell = cells[data.rounds.indexOf(column.round)]
              if (!cell) return null
              const isSmall = small.includes(column)
              const radius = isSmall ? SMALL : MARK
              return (
                <g key={column.round}>
                  <ComponentMark cell={cell} high={high} x={at(column.x + radius + 1)} y={y} radius={radius} />
                  {!isSmall && column.width >= WORDED && cell.rating !== null && (
                    <text x={at(column.x + 2 * MARK + 10)} y={y + 4.5} fill={isBare(cell) ? 'var(--ink-soft)' : 'var(--ink)'}>
                      {componentWord(leaf, cell.rating)}
                    </text>
                  )}
                </g>
              )
            })}
          </g>
        )
      })}
    </Svg>
  )
}

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
