import { useId, useState } from 'react'
import { ownQuestion } from '../../../content/session/set-up/own-ask'
import { emptyDraft } from '../../../content/session/set-up/own-question'
import { withOwnQuestion } from '../../../content/session/set-up/set-up-own'
import { MOST_ASKED, talkedAbout } from '../../../content/session/set-up/set-up-questions'
import { speak } from '../../../content/words/say'
import { worksheets } from '../../../content/worksheets'
import { useSay } from '../../locales/say'
import form from '../../pages/Form.module.css'
import { Button } from '../../ui/Button'
import { editSessionUndoably, useSession } from '../session-store'
import { inShort } from './in-short'
import { OwnQuestionDialog } from './OwnQuestionDialog'
import styles from './SetUp.module.css'

/** What no worksheet asks: a question in the words of whoever leads. */
export function OwnQuestions() {
  const say = useSay()
  const id = useId()
  const session = useSession()
  const [isAsking, setAsking] = useState(false)
  const said = speak(session.language)
  const hasRoom = talkedAbout(session).length < MOST_ASKED
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h3 id={id}>{say('setup.own')}</h3>
      <p className={styles.text}>{hasRoom ? say('setup.own-text') : say('setup.own-full', { most: MOST_ASKED })}</p>
      {hasRoom && (
        <div className={form.buttons}>
          <Button onClick={() => setAsking(true)}>{say('setup.own-add')}</Button>
        </div>
      )}
      {isAsking && (
        <OwnQuestionDialog
          title={say('setup.own-new')}
          done={say('setup.own-make')}
          draft={emptyDraft(said)}
          onDone={(draft) => {
            const item = ownQuestion(draft, worksheets, said)
            editSessionUndoably((now) => withOwnQuestion(now, item), 'setup.own-added', { question: inShort(item.text) })
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </section>
  )
}
