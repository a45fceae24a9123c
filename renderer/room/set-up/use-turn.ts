import type { Offered } from '../../../content/session/set-up/choose'
import {
  hasRoomFor,
  isChosen,
  MOST_ASKED,
  questionsFrom,
  talkedAbout,
  withoutQuestions,
  withQuestions,
} from '../../../content/session/set-up/set-up-questions'
import { speak } from '../../../content/words/say'
import type { ScreenWordId } from '../../locales/say'
import { usePlan } from '../../state/plan-store'
import { type Message, tell } from '../../state/toast-store'
import { editSession, editSessionUndoably, useSession } from '../session-store'
import { inWorksheetOrder } from './offered'

/** Chooses questions, or takes them out where all of them are chosen already; that is told, and can be undone. */
export function useTurn(): (offered: readonly Offered[], gone: ScreenWordId, values: Message['values']) => void {
  const session = useSession()
  const plan = usePlan()
  return (offered, gone, values = {}) => {
    if (offered.every((each) => isChosen(session, each))) return editSessionUndoably((now) => withoutQuestions(now, offered), gone, values)
    const items = questionsFrom(session, offered, plan, speak(session.language))
    const count = talkedAbout(session).length + items.length
    if (!hasRoomFor(session, items)) return tell({ key: 'setup.full', values: { count, most: MOST_ASKED } })
    editSession((now) => withQuestions(now, items, inWorksheetOrder))
  }
}
