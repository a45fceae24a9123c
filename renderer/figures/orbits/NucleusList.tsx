/** The parts of the nucleus in words: how far each has formed, and with whom it lies meanwhile. */
import type { NucleusPart } from '../../../content/figures/orbits'
import { isolated } from '../../../content/words/isolated'
import { fromStart, useFrame } from '../frame'
import { fitted, textWidth } from '../text-fit'
import { Nucleus } from './Nucleus'

export interface PartWords {
  readonly part: NucleusPart
  readonly name: string
  /** How far it has formed. */
  readonly formed: string
  /** With whom it lies, and whether nothing is written that the rating rests on. Empty when neither is to be said. */
  readonly below: string
}

const LINE = 20
const NAME = { size: 13.5, family: 'serif' } as const
const SOFT = { size: 13 } as const
const INDENT = 26
/** From this width on the parts stand in two columns. */
const WIDE = 520

const heightOf = ({ below }: PartWords) => (below ? 2 * LINE - 2 : LINE + 3)

function columnsOf(parts: readonly PartWords[], width: number): PartWords[][] {
  const half = width < WIDE ? parts.length : Math.ceil(parts.length / 2)
  return [parts.slice(0, half), parts.slice(half)].filter((column) => column.length > 0)
}

export const nucleusListHeight = (parts: readonly PartWords[], width: number): number =>
  Math.max(0, ...columnsOf(parts, width).map((column) => column.reduce((sum, part) => sum + heightOf(part), 0)))

function Part({ words, all, x, y, width }: { words: PartWords; all: readonly NucleusPart[]; x: number; y: number; width: number }) {
  const at = fromStart(useFrame())
  const name = fitted(words.name, width - INDENT, NAME)
  const after = INDENT + textWidth(name, NAME) + 8
  return (
    <g>
      <Nucleus parts={all} only={all.indexOf(words.part)} x={at(x + 9)} y={y + 9.5} radius={7.5} />
      <text x={at(x + INDENT)} y={y + 14} {...{ fontFamily: 'var(--serif)', fontSize: NAME.size }}>
        {name}
      </text>
      <text x={at(x + after)} y={y + 14} fill="var(--ink-soft)">
        {fitted(words.formed, width - after, SOFT)}
      </text>
      <text x={at(x + INDENT)} y={y + 14 + LINE - 3} fill="var(--ink-soft)">
        {isolated(fitted(words.below, width - INDENT - 4, SOFT))}
      </text>
    </g>
  )
}

export function NucleusList({ parts, top }: { parts: readonly PartWords[]; top: number }) {
  const frame = useFrame()
  const all = parts.map(({ part }) => part)
  const columns = columnsOf(parts, frame.width)
  const width = frame.width / columns.length
  return columns.map((column, index) => {
    let y = top
    return column.map((words) => {
      const from = y
      y += heightOf(words)
      return <Part key={words.part.question} words={words} all={all} x={index * width} y={from} width={width - 10} />
    })
  })
}
