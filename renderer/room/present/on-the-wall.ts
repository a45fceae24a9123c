/** Hands the wall what it is to show, whenever that has changed, and listens to what is pressed there, wherever in the program the facilitator is. */

import type { WallView } from '../../../content/session/present/wall'
import { QUESTION, type Showing, showingsOf } from '../../../content/session/present/wall-answers'
import { soonView, wallViewOf } from '../../../content/session/present/wall-view'
import type { Session } from '../../../content/session/session'
import { worksheetOf } from '../../../content/worksheets'
import type { ScreenSay } from '../../locales/say'
import { useSessionStore } from '../session-store'
import { acts, type Run, runOf, stepAt, timerIn, usePresentStore } from './present-store'

export const titleOf = (worksheet: string): string => worksheetOf(worksheet)?.title ?? ''

/** What of its step a run shows. Answers that have gone meanwhile are not shown any more. */
export function showingIn(session: Session, run: Run): Showing {
  if (run.isBlank) return { kind: 'blank' }
  const showings = showingsOf(session, session.agenda[stepAt(session)])
  return showings[Math.min(run.shown, showings.length - 1)] ?? QUESTION
}

/** Nothing of the session but its title is on the wall before it begins. */
export function viewFor(session: Session, run: Run, say: ScreenSay): WallView {
  const step = session.agenda[stepAt(session)]
  if (run.begunAt === null || !step) return soonView(session, say)
  return wallViewOf(session, step, showingIn(session, run), timerIn(run, step), { say, titleOf })
}

let speak: ScreenSay | null = null
let last = ''

function send(): void {
  const { session } = useSessionStore.getState()
  const state = usePresentStore.getState()
  if (!speak || !session || session.id !== state.session) return
  const view = viewFor(session, runOf(state, session.id), speak)
  const text = JSON.stringify(view)
  if (text === last) return
  last = text
  void window.companion.showOnWall(view)
}

/** From now on this session is the one that the room sees. */
export function lead(session: string, say: ScreenSay): void {
  const isFirst = speak === null
  speak = say
  if (isFirst) {
    useSessionStore.subscribe(send)
    usePresentStore.subscribe(send)
    window.companion.on('wallIs', (what) => {
      usePresentStore.setState({ isWallOpen: what.kind !== 'closed' })
      if (what.kind === 'pressed') acts[what.press]()
    })
  }
  usePresentStore.setState({ session })
}
