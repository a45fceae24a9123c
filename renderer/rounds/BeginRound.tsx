import { useState } from 'react'
import { newId } from '../../content/model/id'
import { addRound } from '../../content/model/rounds-edit'
import { useSay } from '../locales/say'
import styles from '../pages/Form.module.css'
import { edit } from '../state/edit-plan'
import { usePlan } from '../state/plan-store'
import { showRound } from '../state/round-store'
import { tellUndoable } from '../state/toast-store'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { DialogButtons } from '../ui/DialogButtons'
import { TextField } from '../ui/Field'
import { today } from '../ui/today'

/** A new round has a day, and a title if somebody wants one. Earlier answers stay as they are. */
export function BeginRound({ onClose }: { onClose: () => void }) {
  const say = useSay()
  const plan = usePlan()
  const [title, setTitle] = useState('')
  const [date, setDate] = useState(today)
  const begin = () => {
    const id = newId('round')
    edit((now, at) => addRound(now, id, { title: title.trim(), date }, at))
    showRound(plan.id, '')
    onClose()
    tellUndoable('round.begun')
  }
  return (
    <Dialog title={say('round.begin')} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          begin()
        }}
      >
        <p>{say('round.begin-text')}</p>
        <TextField label={say('round.date')} type="date" value={date} onChange={setDate} autoFocus />
        <TextField label={say('round.title')} help={say('round.title-help')} value={title} onChange={setTitle} most={200} />
        <DialogButtons>
          <Button look="main" type="submit">
            {say('round.begin')}
          </Button>
          <Button onClick={onClose}>{say('cancel')}</Button>
        </DialogButtons>
      </form>
    </Dialog>
  )
}
