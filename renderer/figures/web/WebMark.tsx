/** A person or a team of a web: the shape says the level; open while no thread reaches beyond the organisation. */
interface MarkProps {
  readonly level: string | null
  readonly isTied: boolean
  readonly x: number
  readonly y: number
}

const shapes: Readonly<Record<string, string>> = {
  leadership: 'M-5 -5H5V5H-5Z',
  staff: 'M-5.600 0a5.600 5.600 0 1 0 11.200 0a5.600 5.600 0 1 0 -11.200 0Z',
  volunteers: 'M0 -6.600L6.400 4.800H-6.400Z',
  participants: 'M0 -7.200L7.200 0L0 7.200L-7.200 0Z',
}
/** A level that is not said. */
const SMALL = 'M-3 0a3 3 0 1 0 6 0a3 3 0 1 0 -6 0Z'

export function WebMark({ level, isTied, x, y }: MarkProps) {
  const shape = shapes[level ?? ''] ?? SMALL
  return (
    <g transform={`translate(${x} ${y})`} strokeLinejoin="round">
      <path d={shape} fill="var(--ground, var(--paper))" stroke="var(--ground, var(--paper))" strokeWidth={5} />
      <path d={shape} fill={isTied ? 'var(--ink)' : 'var(--ground, var(--paper))'} stroke="var(--ink)" strokeWidth={1.4} />
    </g>
  )
}
