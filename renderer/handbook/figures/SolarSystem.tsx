import type { ReactElement } from 'react'
import words from '../../../content/handbook/en/figures.json'
import { Drawing, Label } from './Drawing'

const CENTRE = { x: 320, y: 150 }
/** Room left around a partner's mark, and the length of an arrow's head. */
const GAP = 11
const HEAD = 5

interface Point {
  readonly x: number
  readonly y: number
}
interface Ellipse extends Point {
  readonly rx: number
  readonly ry: number
  /** Tilt in degrees. */
  readonly tilt: number
}
/** The orbit a partner came with, the one it takes around the project, and where on both it stands, in degrees. */
interface Partner {
  readonly own: Ellipse
  readonly shared: Ellipse
  readonly at: number
}

const around = (rx: number, ry: number): Ellipse => ({ ...CENTRE, rx, ry, tilt: 0 })

const partners: readonly Partner[] = [
  { own: { x: 349, y: 157, rx: 120, ry: 52, tilt: 13 }, shared: around(116, 56), at: 22 },
  { own: { x: 294, y: 155, rx: 198, ry: 88, tilt: -8 }, shared: around(194, 92), at: 162 },
  { own: { x: 346, y: 137, rx: 276, ry: 124, tilt: -5 }, shared: around(272, 132), at: 318 },
]

const round = (value: number) => Math.round(value * 10) / 10

function pointOn({ x, y, rx, ry, tilt }: Ellipse, degrees: number): Point {
  const [angle, turn] = [(degrees * Math.PI) / 180, (tilt * Math.PI) / 180]
  const [across, down] = [rx * Math.cos(angle), ry * Math.sin(angle)]
  return {
    x: round(x + across * Math.cos(turn) - down * Math.sin(turn)),
    y: round(y + across * Math.sin(turn) + down * Math.cos(turn)),
  }
}

/** From one mark to the other without touching either, with a head. */
function arrow(from: Point, to: Point): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  const [across, down] = [(to.x - from.x) / length, (to.y - from.y) / length]
  const along = (steps: number, aside = 0) =>
    `${round(from.x + across * steps - down * aside)} ${round(from.y + down * steps + across * aside)}`
  const tip = length - GAP
  return `M${along(GAP / 2)}L${along(tip)}M${along(tip - HEAD, HEAD)}L${along(tip)}L${along(tip - HEAD, -HEAD)}`
}

const keyOf = ({ shared }: Partner) => shared.rx

/** Each partner's own orbit, dashed, and the one into which the project has pulled it, solid. */
export function SolarSystem(): ReactElement {
  const say = words['solar-system']
  return (
    <Drawing height={318} words={say}>
      {partners.map((partner) => (
        <g key={keyOf(partner)}>
          <ellipse
            cx={partner.own.x}
            cy={partner.own.y}
            rx={partner.own.rx}
            ry={partner.own.ry}
            transform={`rotate(${partner.own.tilt} ${partner.own.x} ${partner.own.y})`}
            stroke="var(--ink-soft)"
            strokeDasharray="3 6"
          />
          <ellipse cx={CENTRE.x} cy={CENTRE.y} rx={partner.shared.rx} ry={partner.shared.ry} />
        </g>
      ))}
      {partners.map((partner) => {
        const [from, to] = [pointOn(partner.own, partner.at), pointOn(partner.shared, partner.at)]
        return (
          <g key={keyOf(partner)}>
            <path d={arrow(from, to)} stroke="var(--accent)" strokeWidth={2} />
            <circle cx={from.x} cy={from.y} r={5} fill="var(--paper)" stroke="var(--ink-soft)" />
            <circle cx={to.x} cy={to.y} r={7} fill="var(--paper)" strokeWidth={1.5} />
          </g>
        )
      })}
      <circle cx={CENTRE.x} cy={CENTRE.y} r={11} fill="var(--accent)" stroke="none" />
      <Label x={CENTRE.x} y={CENTRE.y + 31} kind="name">
        {say.nucleus}
      </Label>
      <Label x={CENTRE.x} y={CENTRE.y + 156} kind="note">
        {say.new}
      </Label>
      <Label x={600} y={36} kind="note">
        {say.own}
      </Label>
    </Drawing>
  )
}
