/** The marks of a line between two poles: where something stands now, where it stood, where it is meant to be. */
import { isBare, type Rated } from '../../../content/figures/rated'

export const NOW = 6.5
const BEFORE = 3
const BAR = 9.5

interface At {
  readonly x: number
  readonly y: number
}

/** A ring; dashed while nothing is written that it rests on. */
export function NowMark({ x, y, now }: At & { readonly now: Rated }) {
  return (
    <circle
      cx={x}
      cy={y}
      r={NOW}
      fill="var(--ground, var(--paper))"
      stroke="var(--accent)"
      strokeWidth={2}
      strokeDasharray={isBare(now) ? '3 2.700' : undefined}
    />
  )
}

/** An arrow that comes to rest at a bar; the bar alone where there is no way to go. */
export function IntendedMark({ x, y, from }: At & { readonly from: number | null }) {
  const way = from === null || from === x ? 0 : Math.sign(x - from)
  const tip = x - way * 1.5
  const arrow = `M${(from ?? x) + way * NOW} ${y}H${tip}M${tip - way * 6} ${y - 4}L${tip} ${y}L${tip - way * 6} ${y + 4}`
  return (
    <g fill="none" stroke="var(--accent)" strokeLinejoin="round">
      {way !== 0 && <path d={arrow} strokeWidth={1.5} />}
      <path d={`M${x} ${y - BAR}V${y + BAR}`} strokeWidth={2.25} />
    </g>
  )
}

/** Earlier rounds, small and soft; one that stood where the ring stands now is seen inside it. */
export const BeforeMark = ({ x, y }: At) => (
  <circle cx={x} cy={y} r={BEFORE} fill="var(--ground, var(--paper))" stroke="var(--edge)" strokeWidth={1.25} />
)
