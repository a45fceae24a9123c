/** Names of a web, outside their marks: towards the start on the one side, towards the end on the other. */

import { isolated } from '../../../content/words/isolated'
import { fromStart, Name, useFrame } from '../frame'
import { fitted, textWidth } from '../text-fit'
import { BESIDE } from './web-labels'
import type { Spot } from './web-layout'

const HEAD_TYPE = { size: 14, family: 'serif', weight: 600 } as const
const LEADING = 15

const outside = ({ side, x }: Spot) => (side === 'start' ? x - BESIDE : x + BESIDE)
const anchorAt = ({ side }: Spot) => (side === 'start' ? 'end' : 'start') as 'end' | 'start'

export function ActorName({ lines, spot }: { lines: readonly string[]; spot: Spot }) {
  const at = fromStart(useFrame())
  return lines.map((line, index) => (
    <Name
      key={line}
      x={at(outside(spot))}
      y={spot.y + 4.5 + (index - (lines.length - 1) / 2) * LEADING}
      anchor={anchorAt(spot)}
      text={isolated(line)}
      weight={400}
      size={13}
    />
  ))
}

/** Over its first actor; a long name begins at the edge of the figure and reaches in over the threads. */
export function GroupName({ text, spot, isCurrent }: { text: string; spot: Spot; isCurrent: boolean }) {
  const frame = useFrame()
  const at = fromStart(frame)
  const x = outside(spot)
  const isStart = spot.side === 'start'
  const room = isStart ? x : frame.width - x
  const isLong = textWidth(text, HEAD_TYPE) > room
  const edge = isStart ? 0 : frame.width
  return (
    <Name
      x={at(isLong ? edge : x)}
      y={spot.y + 4.5}
      anchor={isLong === isStart ? 'start' : 'end'}
      text={isolated(fitted(text, isLong ? Math.max(room, frame.width * 0.47) : room, HEAD_TYPE))}
      isCurrent={isCurrent}
    />
  )
}
