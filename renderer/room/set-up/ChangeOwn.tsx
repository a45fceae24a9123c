import type { Item } from '../../../content/session/item'
import { ownQuestion } from '../../../content/session/set-up/own-ask'
import { draftOf, emptyDraft } from '../../../content/session/set-up/own-question'
import { withOwnChanged } from '../../../content/session/set-up/set-up-own'
import { speak } from '../../../content/words/say'
import { worksheets } from '../../../content/worksheets'
import { useSay } from '../../locales/say'
import { editSessionUndoably, useSession } from '../session-store'
import { inShort } from './in-short'
import { OwnQuestionDialog } from './OwnQuestionDialog'

/** Rewording a question of one's own. Where sheets of it are about, it is said what becomes of their answers. */
export function ChangeOwn({ item, onClose }: { item: Item; onClose: () => void }) {
  const say = useSay()
  const session = useSession()
  const said = speak(session.language)
  return (
    <OwnQuestionDialog
      title={say('setup.own-change-title')}
      done={say('setup.own-change-done')}
      draft={draftOf(item, said) ?? { ...emptyDraft(said), text: item.text }}
      {...(session.given > 0 || session.sheets.length > 0 ? { note: say('setup.own-given') } : {})}
      onDone={(draft) => {
        const next = ownQuestion(draft, worksheets, said, item.id)
        editSessionUndoably((now) => withOwnChanged(now, next), 'setup.own-changed', { question: inShort(next.text) })
      }}
      onClose={onClose}
    />
  )
}
