/** What came back, question by question, and how organisations see each other. Nothing is changed here. */

import { useCallback, useEffect, useRef, useState } from 'react'
import { Link, useLocation, useParams } from 'wouter'
import type { Session } from '../../../content/session/session'
import { isolated } from '../../../content/words/isolated'
import { type ScreenWordId, useSay } from '../../locales/say'
import { addressOf } from '../../routes'
import { buttonLook } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { useSession } from '../session-store'
import styles from './Compare.module.css'
import { CompareChoice } from './CompareChoice'
import { CompareList } from './CompareList'
import { keyOf, type LookedAt, nameOf, type Order } from './looked-at'
import { MirrorView } from './MirrorView'
import { QuestionHead } from './QuestionHead'
import { QuestionView } from './QuestionView'
import { useStretches } from './use-stretches'
import { useTurning } from './use-turning'

export function Compare() {
  const session = useSession()
  if (session.items.length === 0) return <Nothing why="none" to="set-up" />
  if (session.sheets.length > 0)
    return session.mode === 'anonymous' && session.collecting === 'open' ? (
      <Nothing why="collecting" to="collect" />
    ) : (
      <Side session={session} />
    )
  return session.mode === 'together' ? <Nothing why="together" to="settle" /> : <Nothing why="empty" to="collect" />
}

function Nothing({ why, to }: { why: 'none' | 'together' | 'empty' | 'collecting'; to: string }) {
  const say = useSay()
  const { plan = '', session } = useParams()
  const words = (part: string) => say(`compare.${why}-${part}` as ScreenWordId)
  return (
    <main className="sheet">
      <Empty title={words('title')} text={words('text')}>
        <Link className={buttonLook('outlined')} href={addressOf('session', { plan, session, view: to })}>
          {words('do')}
        </Link>
      </Empty>
    </main>
  )
}

/** Another question is read from its top: focus goes to it. */
function useQuestionStart(key: string): void {
  const before = useRef(key)
  useEffect(() => {
    if (before.current === key) return
    before.current = key
    window.scrollTo(0, 0)
    document.querySelector<HTMLElement>('[data-question-title]')?.focus({ preventScroll: true })
  }, [key])
}

function Side({ session }: { session: Session }) {
  const say = useSay()
  const { plan = '', item } = useParams()
  const [, go] = useLocation()
  const [order, setOrder] = useState<Order>('asked')
  const stretches = useStretches(session, order)
  const all = stretches.flatMap(({ entries }) => entries)
  const at = Math.max(
    0,
    all.findIndex((each) => keyOf(each) === item),
  )
  const here = all[at] ?? null
  const [before, next] = [all[at - 1], all[at + 1]]
  const href = useCallback(
    (each: LookedAt) => addressOf('session', { plan, session: session.id, view: 'compare', item: keyOf(each) }),
    [plan, session.id],
  )
  useQuestionStart(keyOf(here))
  const turn = useCallback(
    (way: 'before' | 'next') => {
      const to = way === 'next' ? next : before
      if (to !== undefined) go(href(to))
    },
    [before, next, go, href],
  )
  useTurning(turn)
  const list = { stretches, here, href, order, onOrder: setOrder }
  return (
    <div className={styles.work}>
      <CompareList {...list} />
      <main className={styles.sheet} aria-label={say('room.compare')}>
        <CompareChoice {...list} />
        <QuestionHead
          here={here}
          at={at + 1}
          all={all.length}
          onTurn={turn}
          hasBefore={before !== undefined}
          hasNext={next !== undefined}
        />
        {here ? <QuestionView key={here.item.id} comparison={here} /> : <MirrorView />}
        <nav className={styles.onward} aria-label={say('compare.turn')}>
          {before === undefined ? <span /> : <Onward way="before" each={before} href={href(before)} />}
          {next === undefined ? (
            <Link href={addressOf('session', { plan, session: session.id, view: 'settle' })}>{say('compare.onward-settle')}</Link>
          ) : (
            <Onward way="next" each={next} href={href(next)} />
          )}
        </nav>
      </main>
    </div>
  )
}

function Onward({ way, each, href }: { way: 'before' | 'next'; each: LookedAt; href: string }) {
  const say = useSay()
  return <Link href={href}>{say(`compare.onward-${way}`, { text: isolated(nameOf(each, say)) })}</Link>
}
