/** Opens the plan that an address names before its page is shown, and says plainly when that fails. */
import { type ReactNode, useEffect, useState } from 'react'
import { Link, useParams } from 'wouter'
import type { Notice } from '../../content/model/bridge'
import { OnlyToday } from '../history/OnlyToday'
import { useSay } from '../locales/say'
import { addressOf } from '../routes'
import { showPlan } from '../state/open-plan'
import { useIsViewing, usePlanStore } from '../state/plan-store'
import { setSetting } from '../state/settings-store'
import { buttonLook } from '../ui/Button'
import { Empty } from '../ui/Empty'
import { NoticeLine, useNoticeWords } from '../ui/NoticeLine'

/** `isQuiet` keeps what happened to a file off the wall; it is told on the next page. */
export function PlanGate({
  isQuiet = false,
  isOfToday = false,
  children,
}: {
  isQuiet?: boolean
  isOfToday?: boolean
  children: ReactNode
}) {
  const { plan: id = '' } = useParams()
  const open = usePlanStore((state) => state.plan?.id)
  const notice = usePlanStore((state) => state.notice)
  const isEarlier = useIsViewing()
  const [failed, setFailed] = useState<{ id: string; notice: Notice } | null>(null)
  useEffect(() => {
    if (usePlanStore.getState().plan?.id === id) return
    let isCurrent = true
    void window.companion.openPlan(id).then((opened) => {
      if (!isCurrent) return
      if (opened.kind === 'failed') return setFailed({ id, notice: opened.notice })
      showPlan(opened.plan, opened.state, opened.notice ?? null)
      setSetting('lastPlan', id)
    })
    return () => {
      isCurrent = false
    }
  }, [id])
  if (failed?.id === id) return <CannotOpen notice={failed.notice} />
  if (open !== id) return null
  if (isEarlier && isOfToday) return <OnlyToday />
  return (
    <>
      {notice && !isQuiet && <NoticeLine notice={notice} onClose={() => usePlanStore.setState({ notice: null })} />}
      {children}
    </>
  )
}

function CannotOpen({ notice }: { notice: Notice }) {
  const say = useSay()
  const words = useNoticeWords()
  return (
    <main className="sheet">
      <Empty title={say('open.failed')} text={words(notice)}>
        <Link className={buttonLook('outlined')} href={addressOf('plans')}>
          {say('open.back')}
        </Link>
      </Empty>
    </main>
  )
}
