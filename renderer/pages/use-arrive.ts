import { useLocation } from 'wouter'
import type { Opened } from '../../content/model/bridge'
import { addressOf, type RouteName } from '../routes'
import { showPlan } from '../state/open-plan'
import { tell } from '../state/toast-store'
import { useNoticeWords } from '../ui/NoticeLine'

export type Arrive = (opened: Opened | { kind: 'cancelled' }, at?: RouteName) => void

/** Shows a plan that was just made or brought in, on its own page or another of its pages, or says why there is none. */
export function useArrive(): Arrive {
  const [, go] = useLocation()
  const words = useNoticeWords()
  return (opened, at = 'plan') => {
    if (opened.kind === 'opened') {
      showPlan(opened.plan, opened.state, opened.notice ?? null)
      go(addressOf(at, { plan: opened.plan.id }))
    }
    if (opened.kind === 'failed') tell({ key: 'toast.failed', values: { why: words(opened.notice) } })
  }
}
