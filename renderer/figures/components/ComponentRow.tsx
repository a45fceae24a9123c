/** One component through the rounds: its name, and a mark a round, with its word where there is room. */
import { type Components, componentWord } from '../../../content/figures/components'
import { isBare, type Rated } from '../../../content/figures/rated'
import { shortText } from '../../../content/model/answer-words'
import type { Leaf } from '../../../content/model/question'
import { fromStart, NameLines, useFrame } from '../frame'
import { wrapped } from '../text-fit'
import { ComponentMark } from './ComponentMark'
import type { RoundColumn } from './round-columns'

export const ROW = 46
const MARK = 10.5
const SMALL = 4.75
/** From this width on a column has room for the word beside the mark. */
const WORDED = 118
const NAME = { size: 14, family: 'serif', weight: 600 } as const

interface RowProps {
  readonly row: Components['rows'][number]
  readonly rounds: readonly string[]
  /** Width of the names, and where each round stands. */
  readonly placed: { readonly names: number; readonly small: readonly RoundColumn[]; readonly columns: readonly RoundColumn[] }
  readonly high: number
  readonly y: number
}

function Word({ leaf, cell, x, y }: { leaf: Leaf; cell: Rated; x: number; y: number }) {
  if (cell.rating === null) return null
  return (
    <text x={x} y={y + 4.5} fill={isBare(cell) ? 'var(--ink-soft)' : 'var(--ink)'}>
      {componentWord(leaf, cell.rating)}
    </text>
  )
}

export function ComponentRow({ row: { leaf, cells }, rounds, placed: { names, small, columns }, high, y }: RowProps) {
  const frame = useFrame()
  const at = fromStart(frame)
  const cellOf = (round: string) => cells[rounds.indexOf(round)] ?? { rating: null, source: null, supported: false }
  return (
    <g>
      <path d={`M${at(0)} ${y - ROW / 2}H${at(frame.width)}`} stroke="var(--rule)" />
      <NameLines x={at(0)} y={y} size={14} lines={wrapped(shortText(leaf), names - 10, NAME)} />
      {small.map(({ round, x }) => (
        <ComponentMark key={round} cell={cellOf(round)} high={high} x={at(x + SMALL + 1)} y={y} radius={SMALL} />
      ))}
      {columns.map(({ round, x, width }) => (
        <g key={round}>
          <ComponentMark cell={cellOf(round)} high={high} x={at(x + MARK + 1)} y={y} radius={MARK} />
          {width >= WORDED && <Word leaf={leaf} cell={cellOf(round)} x={at(x + 2 * MARK + 10)} y={y} />}
        </g>
      ))}
    </g>
  )
}
