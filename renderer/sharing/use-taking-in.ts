import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Incoming } from '../../content/model/incoming'
import type { Plan } from '../../content/model/plan'
import { differencesOf } from '../../content/model/versions'
import { listAgain } from '../pages/listed-plans'
import { useArrive } from '../pages/use-arrive'
import { addressOf } from '../routes'
import { tell } from '../state/toast-store'
import { useNoticeWords } from '../ui/NoticeLine'
import { letGo, settle } from './sharing-store'
import type { WayKind } from './ways'

/** Does what was chosen with a file; `why` says why it could not be done, and the choice stays open. */
export function useTakingIn(incoming: Incoming) {
  const [, go] = useLocation()
  const arrive = useArrive()
  const words = useNoticeWords()
  const [why, setWhy] = useState('')
  const [isBusy, setBusy] = useState(false)

  const tellOfDifferences = async (plan: Plan) => {
    const count = differencesOf(plan).length
    // Told once the plan's own screen is there.
    await new Promise(requestAnimationFrame)
    if (count === 0) return tell({ key: 'sharing.together-done' })
    const see = () => go(addressOf('differences', { plan: plan.id }))
    tell({ key: 'sharing.together-differ', values: { count }, action: { key: 'sharing.see-differences', run: see } })
  }

  /** A whole plan has gone from sight, so the way back is told at once. */
  const tellOfReplaced = async (plan: Plan) => {
    await new Promise(requestAnimationFrame)
    const see = () => go(addressOf('history', { plan: plan.id }))
    tell({ key: 'sharing.instead-done', action: { key: 'history.link', run: see } })
  }

  const putAway = async () => {
    const put = await window.companion.putConflictAway(incoming.conflict)
    if (put.kind === 'failed') return setWhy(put.why)
    letGo(incoming)
    void listAgain()
  }

  const open = (plan: string) => {
    letGo(incoming)
    go(addressOf('plan', { plan }))
  }

  const takeIn = async (kind: 'beside' | 'together' | 'instead', plan: string) => {
    const opened = await window.companion.takeIn(incoming.token, kind === 'beside' ? { kind } : { kind, plan })
    if (opened.kind === 'failed') return setWhy(words(opened.notice))
    settle(incoming)
    arrive(opened)
    if (kind === 'together') await tellOfDifferences(opened.plan)
    if (kind === 'instead') await tellOfReplaced(opened.plan)
  }

  const run = async (kind: WayKind, plan: string) => {
    setBusy(true)
    if (kind === 'away') await putAway()
    else if (kind === 'open') open(plan)
    else await takeIn(kind, plan)
    setBusy(false)
  }
  return { run, why, isBusy }
}
