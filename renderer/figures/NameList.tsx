/** Names by number, in columns below a figure that has no room for them. */

import { isolated } from '../../content/words/isolated'
import { fromStart, Name, useFrame } from './frame'
import { fitted, textWidth } from './text-fit'

const LINE = 20
const TYPE = { size: 13, family: 'serif', weight: 400 } as const
/** Least width of a column, alone and with a note behind each name. */
const COLUMN = { plain: 140, noted: 280 } as const

const columnsIn = (width: number, isNoted: boolean) => Math.max(1, Math.floor(width / (isNoted ? COLUMN.noted : COLUMN.plain)))

export const listHeight = (count: number, width: number, isNoted = false): number => Math.ceil(count / columnsIn(width, isNoted)) * LINE + 4

interface ListProps {
  readonly names: readonly string[]
  /** A few words behind each name, in soft ink. */
  readonly notes?: readonly string[]
  readonly top: number
}

export function NameList({ names, notes, top }: ListProps) {
  const frame = useFrame()
  const at = fromStart(frame)
  const columns = columnsIn(frame.width, notes !== undefined)
  const rows = Math.ceil(names.length / columns)
  const width = frame.width / columns
  const indent = textWidth(String(names.length), TYPE) + 8
  return names.map((name, index) => {
    const x = Math.floor(index / rows) * width
    const y = top + 14 + (index % rows) * LINE
    const note = notes?.[index] ?? ''
    const room = width - indent - 10 - (note ? textWidth(note, { size: 13 }) + 8 : 0)
    const shown = fitted(name, room, TYPE)
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a name's number is its identity here
      <g key={index}>
        <Name x={at(x)} y={y} size={13} weight={400} text={String(index + 1)} />
        <Name x={at(x + indent)} y={y} size={13} weight={400} text={isolated(shown)} />
        <text x={at(x + indent + textWidth(shown, TYPE) + 8)} y={y} fill="var(--ink-soft)">
          {note}
        </text>
      </g>
    )
  })
}
