/** Where a session is led from: the running order, the step now with its time, and what the room sees. */
import { type ReactNode, useCallback, useEffect, useState } from 'react'
import { Link, useParams } from 'wouter'
import { useSay } from '../../locales/say'
import { addressOf } from '../../routes'
import { buttonLook } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { useSession } from '../session-store'
import { useNow } from '../wall/use-now'
import { KeysDialog } from './KeysDialog'
import { NextFoot } from './NextFoot'
import { Now } from './Now'
import { lead } from './on-the-wall'
import styles from './Present.module.css'
import { runOf, stepAt, timerIn, usePresentStore } from './present-store'
import { Room } from './Room'
import { RunningOrder } from './RunningOrder'
import { useRoomKeys } from './use-room-keys'

export function Present() {
  const say = useSay()
  const { id, plan, agenda, items } = useSession()
  useEffect(() => lead(id, say), [id, say])
  if (agenda.length > 0) return <Presenting />
  return (
    <main className="sheet">
      <Empty title={say('present.no-agenda')} text={say(items.length > 0 ? 'present.no-steps-text' : 'present.no-agenda-text')}>
        <Link className={buttonLook('main')} href={addressOf('session', { plan, session: id, view: 'set-up' })}>
          {say('present.to-set-up')}
        </Link>
      </Empty>
    </main>
  )
}

function Presenting() {
  const session = useSession()
  const { plan = '' } = useParams()
  const run = usePresentStore((state) => runOf(state, session.id))
  const [hasKeysShown, setKeysShown] = useState(false)
  const showKeys = useCallback(() => setKeysShown(true), [])
  useRoomKeys(showKeys)
  const index = stepAt(session)
  const step = session.agenda[index]
  const now = useNow(run.begunAt !== null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another step is read from its top
  useEffect(() => {
    window.scrollTo(0, 0)
  }, [step?.id])
  if (!step) return null
  const led = { session, run, index, step, timer: timerIn(run, step), now }
  return (
    <Columns>
      <RunningOrder {...led} />
      <main className={styles.now}>
        <Now key={step.id} {...led} />
        <NextFoot {...led} plan={plan} />
      </main>
      <Room {...led} plan={plan} onKeys={showKeys} />
      {hasKeysShown && <KeysDialog onClose={() => setKeysShown(false)} />}
    </Columns>
  )
}

const Columns = ({ children }: { children: ReactNode }) => <div className={styles.present}>{children}</div>
