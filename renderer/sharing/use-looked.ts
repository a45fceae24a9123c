import { useCallback, useEffect } from 'react'
import { useLocation } from 'wouter'
import type { Looked } from '../../content/model/bridge'
import { addressOf } from '../routes'
import { tell } from '../state/toast-store'
import { useNoticeWords } from '../ui/NoticeLine'
import { receive } from './sharing-store'

/** What comes of a file that was looked at: it is shown before it is taken in, opened when it is a plan of ours, or refused. */
export function useLooked(): (looked: Looked) => void {
  const [, go] = useLocation()
  const words = useNoticeWords()
  return useCallback(
    (looked) => {
      if (looked.kind === 'seen') receive(looked.incoming)
      if (looked.kind === 'ours') go(addressOf('plan', { plan: looked.plan }))
      if (looked.kind === 'failed') tell({ key: 'toast.failed', values: { why: words(looked.notice) } })
    },
    [go, words],
  )
}

/** Files that the page did not ask for: the system handed them over, or the menu asked. */
export function useHandedOver(): void {
  const show = useLooked()
  useEffect(() => window.companion.on('incoming', show), [show])
}
