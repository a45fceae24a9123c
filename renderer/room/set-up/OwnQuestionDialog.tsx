import { type FormEvent, useState } from 'react'
import { faultIn, inOneLine, type OwnDraft } from '../../../content/session/set-up/own-question'
import { useSay } from '../../locales/say'
import form from '../../pages/Form.module.css'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { DialogButtons } from '../../ui/DialogButtons'
import { TextField } from '../../ui/Field'
import { OwnFaultLine } from './OwnFaultLine'
import { OwnWayChoice, OwnWayDetails } from './OwnWayChoice'

interface OwnQuestionProps {
  readonly title: string
  /** What its main button says. */
  readonly done: string
  readonly draft: OwnDraft
  readonly note?: string
  readonly onDone: (draft: OwnDraft) => void
  readonly onClose: () => void
}

/** The wording of a question of one's own, and how it is answered. What is missing is said once it is wanted. */
export function OwnQuestionDialog({ title, done, draft: given, note, onDone, onClose }: OwnQuestionProps) {
  const say = useSay()
  const [draft, setDraft] = useState(given)
  const [isTold, setTold] = useState(false)
  const fault = faultIn(draft)
  const change = (part: Partial<OwnDraft>) => setDraft((now) => ({ ...now, ...part }))
  const finish = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTold(true)
    if (fault)
      return event.currentTarget
        .querySelector<HTMLElement>(`[data-part="${fault === 'text' || fault === 'wordy' ? 'text' : 'choices'}"] textarea`)
        ?.focus()
    onDone(draft)
    onClose()
  }
  return (
    <Dialog title={title} onClose={onClose}>
      <form className={form.form} onSubmit={finish} noValidate>
        <div data-part="text">
          <TextField
            label={say('setup.own-question')}
            value={draft.text}
            onChange={(text) => change({ text: inOneLine(text) })}
            lines={2}
            autoFocus
            required
          />
        </div>
        <OwnWayChoice way={draft.way} onWay={(way) => change({ way })} />
        <OwnWayDetails draft={draft} onChange={change} />
        {note && <p className={form.answer}>{note}</p>}
        <OwnFaultLine draft={draft} fault={isTold ? fault : undefined} />
        <DialogButtons>
          <Button look="main" type="submit">
            {done}
          </Button>
          <Button onClick={onClose}>{say('cancel')}</Button>
        </DialogButtons>
      </form>
    </Dialog>
  )
}
