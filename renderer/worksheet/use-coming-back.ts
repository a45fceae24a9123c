/** Takes a step up where it was left when reading leads back to it: as far down, and with the caret in the same field. */
import { useEffect, useLayoutEffect } from 'react'
import { type LeftAt, useWork } from '../state/work-store'

function takeUp({ top, field }: LeftAt): void {
  window.scrollTo(0, top)
  const element = field && document.getElementById(field.id)
  element?.focus({ preventScroll: true })
  if (element instanceof HTMLTextAreaElement && field) element.setSelectionRange(field.caret, field.caret)
}

function leftAt(id: string): LeftAt {
  const field = document.getElementById(id)
  const caret = field instanceof HTMLTextAreaElement ? field.selectionEnd : null
  return { top: window.scrollY, field: field ? { id, caret } : undefined }
}

export function useComingBack(address: string): void {
  useLayoutEffect(() => {
    let last = ''
    const follow = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && target.id && target.closest('main')) last = target.id
    }
    document.addEventListener('focusin', follow)
    return () => {
      document.removeEventListener('focusin', follow)
      // Before the page is gone: afterwards there is nothing left to measure.
      const at = leftAt(last)
      useWork.setState(({ last: work }) => (work?.href === address ? { last: { ...work, at } } : {}))
    }
  }, [address])
  useEffect(() => {
    const { last, isReturning } = useWork.getState()
    useWork.setState({ isReturning: false })
    if (isReturning && last?.href === address && last.at) takeUp(last.at)
  }, [address])
}
