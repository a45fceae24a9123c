import { useState } from 'react'
import { withStep } from '../../../content/session/set-up/set-up-agenda'
import { talkedAbout } from '../../../content/session/set-up/set-up-questions'
import { isolated } from '../../../content/words/isolated'
import { useSay } from '../../locales/say'
import form from '../../pages/Form.module.css'
import { Button } from '../../ui/Button'
import { Choice } from '../../ui/Field'
import { editSession, useSession, useSessionStore } from '../session-store'
import { inShort } from './in-short'
import styles from './SetUp.module.css'

function focusOnNew(before: ReadonlySet<string>): void {
  const step = useSessionStore.getState().session?.agenda.find(({ id }) => !before.has(id))
  if (step) document.getElementById(step.id)?.focus()
}

/** A talk, a break, or one of the questions, before the close. */
export function AddStep() {
  const say = useSay()
  const session = useSession()
  const { agenda } = session
  const items = talkedAbout(session)
  const [wanted, setWanted] = useState('talk')
  const options = [
    { id: 'talk', text: say('setup.step-talk') },
    { id: 'break', text: say('setup.step-break') },
    ...items.map(({ id, subject, text }) => ({ id, text: isolated(inShort([subject, text].filter(Boolean).join(': '))) })),
  ]
  // A question that was taken out meanwhile can be added no more.
  const chosen = options.some(({ id }) => id === wanted) ? wanted : 'talk'
  const add = () => {
    const before = new Set(agenda.map(({ id }) => id))
    editSession((now) => (chosen === 'talk' || chosen === 'break' ? withStep(now, chosen) : withStep(now, 'question', chosen)))
    // What is talked about is yet to be said.
    if (chosen === 'talk') requestAnimationFrame(() => focusOnNew(before))
  }
  return (
    <form
      className={styles.add}
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <Choice label={say('setup.step-add')} value={chosen} onChange={setWanted} options={options} />
      <div className={form.buttons}>
        <Button type="submit">{say('setup.add')}</Button>
      </div>
    </form>
  )
}
