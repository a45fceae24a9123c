import type { ReactElement } from 'react'
import words from '../../../content/handbook/en/figures.json'
import { Drawing, Label } from './Drawing'
import { type Knot, knotsOf, threadsOf } from './web'

/** Four kinds of mark, told apart by shape. */
function Mark({ knot, tied }: { readonly knot: Knot; readonly tied: boolean }): ReactElement {
  const ink = tied ? 'var(--ink)' : 'var(--edge)'
  const at = `translate(${knot.x} ${knot.y})`
  switch (knot.organisation) {
    case 0:
      return <circle transform={at} r={3.6} fill={ink} stroke={ink} />
    case 1:
      return <circle transform={at} r={3.8} fill="var(--paper)" stroke={ink} />
    case 2:
      return <path transform={at} d="M0 -5L5 0L0 5L-5 0Z" fill="var(--paper)" stroke={ink} />
    default:
      return <path transform={at} d="M-3.6 -3.6H3.6V3.6H-3.6Z" fill={ink} stroke={ink} />
  }
}

interface StageProps {
  readonly x: number
  readonly radius: number
  /** How many threads have been tied by now, and how many of those just now. */
  readonly tied: number
  readonly fresh: number
  readonly label: string
}

function Stage({ x, radius, tied, fresh, label }: StageProps): ReactElement {
  const knots = knotsOf(radius)
  const threads = threadsOf(knots).slice(0, tied)
  const reached = new Set(threads.flatMap((thread) => thread.ends))
  return (
    <g transform={`translate(${x} 132)`}>
      {threads.map((thread, at) => {
        const isNew = at >= tied - fresh
        return <path key={thread.path} d={thread.path} stroke={isNew ? 'var(--accent)' : 'var(--ink)'} strokeWidth={isNew ? 2.75 : 1.1} />
      })}
      {knots.map((knot, at) => (
        <Mark key={`${knot.x} ${knot.y}`} knot={knot} tied={reached.has(at)} />
      ))}
      <Label x={0} y={154} kind="note">
        {label}
      </Label>
    </g>
  )
}

/** Connections tied one by one, each local, until a pattern shows. Nobody sits in the centre. */
export function SpiderWeb(): ReactElement {
  const say = words['spider-web']
  return (
    <Drawing height={296} words={say}>
      <Stage x={80} radius={74} tied={5} fresh={1} label={say.first} />
      <Stage x={276} radius={90} tied={17} fresh={2} label={say.then} />
      <Stage x={518} radius={114} tied={40} fresh={2} label={say['at-last']} />
    </Drawing>
  )
}
