/** One group session: its parts in the order of a workshop, and how saving goes. */
import { lazy, Suspense, useEffect, useState } from 'react'
import { Link, Redirect, useParams } from 'wouter'
import { useSay } from '../locales/say'
import { addressOf } from '../routes'
import { buttonLook } from '../ui/Button'
import { Empty } from '../ui/Empty'
import styles from './SessionPage.module.css'
import { SessionSave } from './SessionSave'
import { showSession, useSession, useSessionStore } from './session-store'

const views = {
  'set-up': lazy(async () => ({ default: (await import('./set-up/SetUp')).SetUp })),
  collect: lazy(async () => ({ default: (await import('./collect/Collect')).Collect })),
  present: lazy(async () => ({ default: (await import('./present/Present')).Present })),
  compare: lazy(async () => ({ default: (await import('./compare/Compare')).Compare })),
  settle: lazy(async () => ({ default: (await import('./settle/Settle')).Settle })),
  record: lazy(async () => ({ default: (await import('./record/Record')).Record })),
} as const
export type SessionView = keyof typeof views
const names = Object.keys(views) as SessionView[]
const viewOf = (name: string | undefined): SessionView => names.find((view) => view === name) ?? 'set-up'

export function SessionPage() {
  const { plan = '', session: id = '', view, item } = useParams()
  const open = useSessionStore((state) => state.session?.id)
  const belongsTo = useSessionStore((state) => state.session?.plan)
  const [failed, setFailed] = useState<{ id: string; why: string } | null>(null)
  useEffect(() => {
    if (useSessionStore.getState().session?.id === id) return
    let isCurrent = true
    void window.companion.openSession(id).then((opened) => {
      if (!isCurrent) return
      if (opened.kind === 'opened') showSession(opened.session, opened.state)
      else setFailed({ id, why: opened.why })
    })
    return () => {
      isCurrent = false
    }
  }, [id])
  if (failed?.id === id) return <CannotOpen why={failed.why} />
  if (open !== id) return null
  // What it agrees on must never get into another plan.
  if (belongsTo !== plan) return <Redirect to={addressOf('session', { plan: belongsTo, session: id, view, item })} replace />
  return <Parts view={viewOf(view)} />
}

function Parts({ view }: { view: SessionView }) {
  const say = useSay()
  const { plan = '' } = useParams()
  const { id, title } = useSession()
  const View = views[view]
  return (
    <div className={styles.room}>
      <div className={styles.head}>
        <p className={styles.title}>
          <bdi>{title || say('room.untitled')}</bdi>
        </p>
        <nav aria-label={say('room.views')}>
          {names.map((name) => (
            <Link
              key={name}
              href={addressOf('session', { plan, session: id, view: name })}
              aria-current={name === view ? 'page' : undefined}
            >
              {say(`room.${name}`)}
            </Link>
          ))}
        </nav>
        <SessionSave />
      </div>
      <Suspense fallback={null}>
        <View />
      </Suspense>
    </div>
  )
}

function CannotOpen({ why }: { why: string }) {
  const say = useSay()
  return (
    <main className="sheet">
      <Empty title={say('room.cannot-open')} text={why}>
        <Link className={buttonLook('outlined')} href={addressOf('sessions')}>
          {say('room.back')}
        </Link>
      </Empty>
    </main>
  )
}
