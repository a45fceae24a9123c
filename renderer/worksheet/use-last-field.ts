/** The place to write where the caret is, or was last, in the answers of a step. */
import { useEffect, useState } from 'react'

const asField = (target: unknown): HTMLTextAreaElement | null =>
  target instanceof HTMLTextAreaElement && target.id.startsWith('answer-') ? target : null

export function useLastField(): HTMLTextAreaElement | null {
  const [last, setLast] = useState(() => asField(document.activeElement))
  useEffect(() => {
    const follow = ({ target }: FocusEvent) => setLast((before) => asField(target) ?? before)
    document.addEventListener('focusin', follow)
    return () => document.removeEventListener('focusin', follow)
  }, [])
  return last?.isConnected ? last : null
}
