/** A commitment is what, who and by when. It remembers the question that it came from. */
import { useState } from 'react'
import { addCommitment } from '../../content/model/commitments'
import { newId } from '../../content/model/id'
import type { Commitment } from '../../content/model/plan'
import { useSay } from '../locales/say'
import styles from '../pages/Form.module.css'
import { edit } from '../state/plan-store'
import { tellUndoable } from '../state/toast-store'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { TextField } from '../ui/Field'

interface CommitmentDialogProps {
  readonly from?: Commitment['from']
  /** The question that it comes from, as a reader hears it. */
  readonly question?: string
  readonly onClose: () => void
}

export function CommitmentDialog({ from, question, onClose }: CommitmentDialogProps) {
  const say = useSay()
  const [what, setWhat] = useState('')
  const [who, setWho] = useState('')
  const [by, setBy] = useState('')
  const make = () => {
    if (!what.trim()) return
    const part = { what: what.trim(), who: who.trim(), by, ...(from ? { from } : {}) }
    edit((plan, at) => addCommitment(plan, newId('commitment'), part, at))
    onClose()
    tellUndoable('commitment.made')
  }
  return (
    <Dialog title={say('commitment.new')} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          make()
        }}
      >
        {question && <p>{say('commitment.about', { question })}</p>}
        <TextField label={say('commitment.what')} value={what} onChange={setWhat} lines={2} autoFocus required />
        <div className={styles.two}>
          <TextField label={say('commitment.who')} value={who} onChange={setWho} />
          <TextField label={say('commitment.by')} type="date" value={by} onChange={setBy} />
        </div>
        <div className={styles.buttons}>
          <Button look="main" type="submit" disabled={!what.trim()}>
            {say('commitment.make')}
          </Button>
          <Button onClick={onClose}>{say('cancel')}</Button>
        </div>
      </form>
    </Dialog>
  )
}
