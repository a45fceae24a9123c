/** All questions beside the one that is settled, with what became of each; below them the commitments and the plan. */

import { memo, useEffect, useRef } from 'react'
import { Link, useLocation } from 'wouter'
import { agreementOn, isSettled } from '../../../content/session/settle/settle'
import { isolated } from '../../../content/words/isolated'
import { useSay } from '../../locales/say'
import { StatusMark } from '../../ui/Marks'
import jump from '../../worksheet/JumpList.module.css'
import { bringIn } from '../bring-in'
import list from '../compare/CompareList.module.css'
import { useSession } from '../session-store'
import { keyOf, type Spot, useSpotName } from './spots'
import { useWaiting } from './use-waiting'

interface ListProps {
  readonly spots: readonly Spot[]
  readonly here: Spot
  readonly href: (spot: Spot) => string
}

export const SettleList = memo(function SettleList({ spots, here, href }: ListProps) {
  const say = useSay()
  const nav = useRef<HTMLElement>(null)
  const current = keyOf(here)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question is what moves it
  useEffect(() => bringIn(nav.current), [current])
  const line = (spot: Spot) => (
    <li key={keyOf(spot)}>
      <Line spot={spot} href={href(spot)} isHere={keyOf(spot) === current} />
    </li>
  )
  return (
    <nav ref={nav} className={`${jump.jump} ${list.list}`} aria-label={say('settle.list')}>
      <div className={list.inside}>
        <ul>{spots.filter(({ kind }) => kind === 'item').map(line)}</ul>
        <h2>{say('settle.onward')}</h2>
        <ul>{spots.filter(({ kind }) => kind !== 'item').map(line)}</ul>
      </div>
    </nav>
  )
})

/** What became of it, in a few words. */
function useStanding(spot: Spot): { isDone: boolean; words: string } {
  const say = useSay()
  const session = useSession()
  const waiting = useWaiting()
  if (spot.kind !== 'item') {
    const count = spot.kind === 'plan' ? waiting : session.promises.length
    return { isDone: false, words: say(spot.kind === 'plan' ? 'settle.plan-count' : 'settle.commitments-count', { count }) }
  }
  const agreement = agreementOn(session, spot.item.id)
  const isDone = isSettled(agreement)
  const words = say(isDone && agreement.kind !== 'open' ? `settle.line-${agreement.kind}` : 'settle.line-open')
  const { subject } = spot.item
  return { isDone, words: subject ? say('settle.about', { subject: isolated(subject), words }) : words }
}

function Line({ spot, href, isHere }: { spot: Spot; href: string; isHere: boolean }) {
  const name = useSpotName()
  const { isDone, words } = useStanding(spot)
  const isItem = spot.kind === 'item'
  return (
    <Link href={href} className={jump.line} aria-current={isHere ? 'step' : undefined}>
      {isItem ? <StatusMark status={isDone ? 'ready' : 'not-started'} count={{ asked: 1, answered: isDone ? 1 : 0 }} /> : <span />}
      <span>
        <b className={list.text}>
          <bdi>{isItem ? spot.item.text : name(spot)}</bdi>
        </b>
        <small>{words}</small>
      </span>
    </Link>
  )
}

/** The same list as a choice above the question, where there is no room beside. */
export function SettleChoice({ spots, here, href }: ListProps) {
  const say = useSay()
  const name = useSpotName()
  const [, go] = useLocation()
  return (
    <div className={list.choices}>
      <label className={jump.choice}>
        <span>{say('settle.list')}</span>
        <select
          value={keyOf(here)}
          onChange={(event) => {
            const spot = spots.find((each) => keyOf(each) === event.target.value)
            if (spot) go(href(spot))
          }}
        >
          {spots.map((spot) => (
            <option key={keyOf(spot)} value={keyOf(spot)}>
              {isolated(name(spot))}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
