/** The pile of papers: the one that is typed, the one before it, and how many there were. */

import { useState } from 'react'
import { nextPaper } from '../../../content/session/collect/here'
import { newTypedSheet, withoutSheet } from '../../../content/session/collect/type-in'
import type { From, Session, Sheet } from '../../../content/session/session'
import { isolated } from '../../../content/words/isolated'
import { type ScreenSay, useSay } from '../../locales/say'
import { editSession, useSession, useSessionStore } from '../session-store'
import { forgetTyping, typedInThisSitting, unfinishedSheet } from './typing'
import { useTypedSheet } from './use-typed-sheet'

/** An empty paper of the same organisation and level as the last, with the next number where there are names. */
function nextOf(session: Session, { organisation, level }: From, say: ScreenSay): Sheet {
  const name = say('collect.paper-name', { number: nextPaper(session) })
  return newTypedSheet(session, { ...(organisation && { organisation }), ...(level && { level }), name }, 'paper')
}

export type Pile = ReturnType<typeof usePile>

export function usePile(opened: Sheet | null, onStatus: (words: string) => void, onMended: () => void) {
  const say = useSay()
  const session = useSession()
  const typed = useTypedSheet(() => opened ?? unfinishedSheet(session, 'paper') ?? nextOf(session, {}, say), 'paper', true)
  const { sheet } = typed
  const [last, setLast] = useState<Sheet | null>(null)
  const isKept = session.sheets.some(({ id }) => id === sheet.id)
  const next = (from: From) => typed.show(nextOf(useSessionStore.getState().session ?? session, from, say))
  const done = () => {
    if (!isKept) return onStatus(say('collect.paper-empty'))
    forgetTyping(session, 'paper')
    typedInThisSitting(session, sheet.id)
    onStatus(say('collect.paper-in', { name: isolated(sheet.from.name ?? ''), isNamed: sheet.from.name ? 'yes' : 'no' }))
    setLast(sheet)
    next(sheet.from)
    onMended()
  }
  const leaveOut = () => {
    forgetTyping(session, 'paper')
    editSession((now) => withoutSheet(now, sheet.id))
    onStatus(say('collect.paper-out'))
    setLast(sheet)
    next(sheet.from)
  }
  const takeBack = () => {
    if (last) typed.keep(last)
    onStatus(say('collect.paper-back'))
    setLast(null)
  }
  // Until something stands on it, whose it is was said for the paper before.
  const isCarried = !isKept && opened === null && (sheet.from.organisation !== undefined || sheet.from.level !== undefined) && last !== null
  return { ...typed, isKept, isCarried, last, done, leaveOut, takeBack }
}
