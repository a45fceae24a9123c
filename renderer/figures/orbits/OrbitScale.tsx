/** The pull felt, as a scale from the nucleus upwards: a fine orbit for each step, with its number. */
import { useSay } from '../../locales/say'
import { fromStart, useFrame } from '../frame'
import { REACH } from './orbit-places'

interface ScaleProps {
  readonly rx: number
  readonly ry: number
  readonly centre: { readonly x: number; readonly y: number }
}

export function OrbitScale({ ry, centre }: ScaleProps) {
  const say = useSay()
  const x = fromStart(useFrame())(centre.x)
  return (
    <g
      fill="var(--ink-soft)"
      textAnchor="middle"
      stroke="var(--ground, var(--paper))"
      strokeWidth={5}
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      <text x={x} y={11}>
        {say('figure.pull')}
      </text>
      {REACH.map((reach, pull) => (
        <text key={reach} x={x} y={centre.y - ry * reach + 4.5}>
          {pull}
        </text>
      ))}
    </g>
  )
}
