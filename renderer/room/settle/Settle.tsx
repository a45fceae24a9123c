/** What the room agrees on, question by question, what was promised, and the way of all that into the plan. */

import { useCallback, useEffect, useRef } from 'react'
import { Link, useLocation, useParams } from 'wouter'
import type { Session } from '../../../content/session/session'
import { isolated } from '../../../content/words/isolated'
import { useSay } from '../../locales/say'
import { addressOf } from '../../routes'
import { buttonLook } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import compare from '../compare/Compare.module.css'
import { useTurning } from '../compare/use-turning'
import { useSession } from '../session-store'
import { IntoPlan } from './IntoPlan'
import { ItemView } from './ItemView'
import { AllPromises } from './Promises'
import { SettleChoice, SettleList } from './SettleList'
import { keyOf, type Spot, spotsOf, useSpotName } from './spots'

export function Settle() {
  const session = useSession()
  const spots = spotsOf(session)
  return spots.some(({ kind }) => kind === 'item') ? <Spots session={session} spots={spots} /> : <Nothing />
}

function Nothing() {
  const say = useSay()
  const { plan = '', session } = useParams()
  return (
    <main className="sheet">
      <Empty title={say('settle.none-title')} text={say('settle.none-text')}>
        <Link className={buttonLook('outlined')} href={addressOf('session', { plan, session, view: 'set-up' })}>
          {say('settle.none-do')}
        </Link>
      </Empty>
    </main>
  )
}

/** Another question is read from its top: focus goes to it. */
function useStart(key: string): void {
  const before = useRef(key)
  useEffect(() => {
    if (before.current === key) return
    before.current = key
    window.scrollTo(0, 0)
    document.querySelector<HTMLElement>('[data-spot-title]')?.focus({ preventScroll: true })
  }, [key])
}

function Spots({ session, spots }: { session: Session; spots: readonly Spot[] }) {
  const say = useSay()
  const { plan = '', item } = useParams()
  const [, go] = useLocation()
  const at = Math.max(
    0,
    spots.findIndex((spot) => keyOf(spot) === item),
  )
  const here = spots[at] as Spot
  const [before, next] = [spots[at - 1], spots[at + 1]]
  const href = useCallback(
    (spot: Spot) => addressOf('session', { plan, session: session.id, view: 'settle', item: keyOf(spot) }),
    [plan, session.id],
  )
  useStart(keyOf(here))
  const turn = useCallback(
    (way: 'before' | 'next') => {
      const to = way === 'next' ? next : before
      if (to) go(href(to))
    },
    [before, next, go, href],
  )
  useTurning(turn)
  return (
    <div className={compare.work}>
      <SettleList spots={spots} here={here} href={href} />
      <main className={compare.sheet} aria-label={say('room.settle')}>
        <SettleChoice spots={spots} here={here} href={href} />
        {here.kind === 'item' && (
          <ItemView
            key={here.item.id}
            item={here.item}
            at={at + 1}
            all={spots.filter(({ kind }) => kind === 'item').length}
            onBefore={before && (() => turn('before'))}
            onNext={next && (() => turn('next'))}
          />
        )}
        {here.kind === 'promises' && <AllPromises />}
        {here.kind === 'plan' && <IntoPlan />}
        <nav className={compare.onward} aria-label={say('compare.turn')}>
          {before ? <Onward way="before" spot={before} href={href(before)} /> : <span />}
          {next && <Onward way="next" spot={next} href={href(next)} />}
        </nav>
      </main>
    </div>
  )
}

function Onward({ way, spot, href }: { way: 'before' | 'next'; spot: Spot; href: string }) {
  const say = useSay()
  const name = useSpotName()
  return <Link href={href}>{say(`compare.onward-${way}`, { text: isolated(name(spot)) })}</Link>
}
