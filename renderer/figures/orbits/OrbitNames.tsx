/** Names beside their organisations, and below each whether the balance is right, in words. */

import { isolated } from '../../../content/words/isolated'
import { Name, useFrame } from '../frame'
import { fitted, textWidth } from '../text-fit'
import { type Beside, type Box, type Mark, placedBeside } from './beside'
import { NUCLEUS } from './Nucleus'
import { REACH } from './orbit-places'
import type { OrbitLabel } from './orbit-words'

const NAME = { size: 13.5, family: 'serif', weight: 600 } as const
const SOFT = { size: 13 } as const
const LINE = 16

interface NamesProps {
  readonly labels: readonly OrbitLabel[]
  readonly marks: readonly Mark[]
  readonly area: { readonly ry: number; readonly height: number; readonly centre: { readonly x: number; readonly y: number } }
  readonly current: string | undefined
}

/** What names must not cover besides the marks: the nucleus, and the numbers of the scale. */
function taken({ ry, centre }: NamesProps['area'], x: number): Box[] {
  const nucleus = NUCLEUS + 6
  const numbers = REACH.map((reach) => ({ left: x - 7, top: centre.y - ry * reach - 8, width: 14, height: 16 }))
  return [{ left: x - nucleus, top: centre.y - nucleus, width: 2 * nucleus, height: 2 * nucleus }, ...numbers]
}

/** Where the text is held, whichever way the page runs. */
function held({ left, width, anchor }: Beside, isMirrored: boolean): { x: number; anchor: 'start' | 'middle' | 'end' } {
  if (anchor === 'middle') return { x: left + width / 2, anchor }
  const isLeft = anchor === 'left'
  return { x: isLeft ? left : left + width, anchor: isLeft === isMirrored ? 'end' : 'start' }
}

export function OrbitNames({ labels, marks, area, current }: NamesProps) {
  const { width, isMirrored } = useFrame()
  const room = Math.min(Math.max(width * 0.34, 112), 190)
  const texts = labels.map(({ name, balance }) => ({ name: fitted(name, room, NAME), balance: fitted(balance, room, SOFT) }))
  const sizes = texts.map(({ name, balance }) => ({
    width: Math.max(textWidth(name, NAME), textWidth(balance, SOFT)),
    height: balance ? 2 * LINE : LINE,
  }))
  const x = isMirrored ? width - area.centre.x : area.centre.x
  const boxes = placedBeside(marks, sizes, { left: 0, top: 0, width, height: area.height + 6 }, taken(area, x))
  return labels.map(({ organisation }, index) => {
    const [box, text] = [boxes[index], texts[index]]
    if (!box || !text) return null
    const place = held(box, isMirrored)
    return (
      <g key={organisation}>
        <Name {...place} y={box.top + 12} size={NAME.size} text={isolated(text.name)} isCurrent={organisation === current} />
        <text
          x={place.x}
          y={box.top + 12 + LINE}
          textAnchor={place.anchor}
          fill="var(--ink-soft)"
          paintOrder="stroke"
          stroke="var(--ground, var(--paper))"
          strokeWidth={4}
          strokeLinejoin="round"
        >
          {text.balance}
        </text>
      </g>
    )
  })
}
