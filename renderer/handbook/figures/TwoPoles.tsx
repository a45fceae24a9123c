import type { ReactElement } from 'react'
import words from '../../../content/handbook/en/figures.json'
import { Drawing, Label } from './Drawing'

/** Five moments on the line: how far the three partners stand apart, and how many threads join them. */
const groups = [
  { x: 116, apart: 30, threads: 0, space: false },
  { x: 218, apart: 27, threads: 1, space: false },
  { x: 320, apart: 24, threads: 2, space: false },
  { x: 422, apart: 21, threads: 3, space: false },
  { x: 524, apart: 20, threads: 3, space: true },
] as const

const MIDDLE = 52
const LINE = 112
const PARTNER = 6

/** Corners of a triangle that stands on its base. */
const corners = (apart: number) =>
  [-90, 30, 150].map((degrees) => {
    const angle = (degrees * Math.PI) / 180
    return { x: Math.round(Math.cos(angle) * apart * 10) / 10, y: Math.round(Math.sin(angle) * apart * 10) / 10 }
  })

/** Cooperation at one end, collaboration at the other, and every degree between. */
export function TwoPoles(): ReactElement {
  const say = words['two-poles']
  return (
    <Drawing height={178} words={say}>
      {groups.map(({ x, apart, threads, space }) => {
        const partners = corners(apart)
        return (
          <g key={x} transform={`translate(${x} ${MIDDLE})`}>
            {space ? <circle r={apart + 21} stroke="var(--accent)" strokeWidth={2} /> : null}
            {partners.slice(0, threads).map((one, at) => {
              const other = partners[(at + 1) % partners.length] ?? one
              return (
                <path key={`${one.x} ${one.y}`} d={`M${one.x} ${one.y}L${other.x} ${other.y}`} stroke="var(--accent)" strokeWidth={2} />
              )
            })}
            {partners.map((partner) => (
              <circle key={`${partner.x} ${partner.y}`} cx={partner.x} cy={partner.y} r={PARTNER} fill="var(--paper)" />
            ))}
          </g>
        )
      })}
      <path d={`M24 ${LINE}H616M24 ${LINE - 7}v14M616 ${LINE - 7}v14`} />
      <Label x={116} y={LINE + 34} kind="name">
        {say.cooperation}
      </Label>
      <Label x={116} y={LINE + 56} kind="note">
        {say['cooperation-means']}
      </Label>
      <Label x={524} y={LINE + 34} kind="name">
        {say.collaboration}
      </Label>
      <Label x={524} y={LINE + 56} kind="note">
        {say['collaboration-means']}
      </Label>
    </Drawing>
  )
}
