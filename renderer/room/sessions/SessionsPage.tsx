/** All group sessions, of whichever plan, the newest day first. */
import { useCallback, useEffect, useState } from 'react'
import type { ListedPlans, ListedSessions } from '../../../content/model/bridge'
import type { SessionSummary } from '../../../content/session/session'
import { useSay } from '../../locales/say'
import form from '../../pages/Form.module.css'
import { useListedPlans } from '../../pages/listed-plans'
import { Portion } from '../../pages/Portion'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { NoticeLine } from '../../ui/NoticeLine'
import { NewSessionDialog } from './NewSessionDialog'
import { sessionFor } from './new-session-store'
import { SessionLine } from './SessionLine'
import styles from './Sessions.module.css'

const newestFirst = (one: SessionSummary, other: SessionSummary): number =>
  other.day.localeCompare(one.day) || one.title.localeCompare(other.title)

export function SessionsPage() {
  const listed = useListedPlans()
  const [sessions, setSessions] = useState<ListedSessions | null>(null)
  const list = useCallback(() => void window.companion.listSessions().then(setSessions), [])
  useEffect(() => {
    list()
    // A plan that a session was wanted for is not wanted again on coming back.
    return () => sessionFor(null)
  }, [list])
  return sessions && listed && <Sessions {...sessions} plans={listed.plans} onChange={list} />
}

interface SessionsProps extends ListedSessions {
  readonly plans: ListedPlans['plans']
  readonly onChange: () => void
}

function Sessions({ sessions, notices, plans, onChange }: SessionsProps) {
  const say = useSay()
  const [isAsking, setAsking] = useState(false)
  const planOf = new Map(plans.map((plan) => [plan.id, plan]))
  const ask = (look: 'main' | 'outlined') => (
    <Button look={look} onClick={() => setAsking(true)}>
      {say('sessions.new')}
    </Button>
  )
  return (
    <main className={form.page}>
      {notices.map((notice) => (
        <NoticeLine key={notice.key + notice.values.file} notice={notice} />
      ))}
      <div className={styles.top}>
        <div>
          <h1>{say('sessions.title')}</h1>
          {sessions.length > 0 && <p className={form.lead}>{say('sessions.lead')}</p>}
        </div>
        {sessions.length > 0 && ask('outlined')}
      </div>
      {sessions.length === 0 ? (
        <Empty title={say('sessions.none')} text={say('sessions.none-text')}>
          {ask('main')}
        </Empty>
      ) : (
        <Portion items={sessions.toSorted(newestFirst)}>
          {(summary) => <SessionLine key={summary.id} summary={summary} plan={planOf.get(summary.plan)} onGone={onChange} />}
        </Portion>
      )}
      {isAsking && <NewSessionDialog plans={plans} onClose={() => setAsking(false)} />}
    </main>
  )
}
