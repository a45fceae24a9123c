/** The sheet that is being typed: each key is sent at once, and only the field that it was typed in is drawn anew. */
import { useCallback, useMemo, useRef, useState } from 'react'
import type { Value } from '../../../content/model/plan-parts'
import { withTyped } from '../../../content/session/collect/type-in'
import type { From, Sheet } from '../../../content/session/session'
import { editSession, useSession } from '../session-store'
import { rememberTyping, type TypedBy } from './typing'

export type Write = (item: string, value: Value) => void

/** `isNew`: it was begun here, and is remembered until it is done. */
export function useTypedSheet<S extends Sheet | null>(first: () => S, via: TypedBy, isNew: boolean) {
  const { id } = useSession()
  const [sheet, setSheet] = useState<S | Sheet>(first)
  const now = useRef<S | Sheet>(sheet)
  const show = useCallback((next: S | Sheet) => {
    now.current = next
    setSheet(next)
  }, [])
  const keep = useCallback(
    (next: Sheet) => {
      show(next)
      editSession((session) => withTyped(session, next))
      if (isNew) rememberTyping({ id }, via, next.id)
    },
    [show, id, via, isNew],
  )
  const write: Write = useCallback(
    (item, value) => now.current && keep({ ...now.current, answers: { ...now.current.answers, [item]: value } }),
    [keep],
  )
  const stand = useCallback((from: From) => now.current && keep({ ...now.current, from }), [keep])
  return useMemo(() => ({ sheet, now, show, keep, write, stand }), [sheet, show, keep, write, stand])
}
