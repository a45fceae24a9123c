/** Where a commitment is worded, in a plan or in a group session: what, who and by when. */
import { useState } from 'react'
import type { Commitment } from '../../content/model/plan'
import { useSay } from '../locales/say'
import styles from '../pages/Form.module.css'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { DialogButtons } from '../ui/DialogButtons'
import { TextField } from '../ui/Field'

interface CommitmentFormProps {
  /** The question that it comes from, as a reader hears it. */
  readonly question: string | undefined
  /** What is offered as what will be done. */
  readonly offered?: string
  readonly onMake: (part: Pick<Commitment, 'what' | 'who' | 'by'>) => void
  readonly onClose: () => void
}

export function CommitmentForm({ question, offered = '', onMake, onClose }: CommitmentFormProps) {
  const say = useSay()
  const [what, setWhat] = useState(offered)
  const [who, setWho] = useState('')
  const [by, setBy] = useState('')
  return (
    <Dialog title={say('commitment.new')} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (!what.trim()) return
          onMake({ what: what.trim(), who: who.trim(), by })
          onClose()
        }}
      >
        {question && <p dir="auto">{say('commitment.about', { question })}</p>}
        <TextField label={say('commitment.what')} value={what} onChange={setWhat} lines={2} autoFocus required />
        <div className={styles.two}>
          <TextField label={say('commitment.who')} value={who} onChange={setWho} />
          <TextField label={say('commitment.by')} type="date" value={by} onChange={setBy} />
        </div>
        <DialogButtons>
          <Button look="main" type="submit" disabled={!what.trim()}>
            {say('commitment.make')}
          </Button>
          <Button onClick={onClose}>{say('cancel')}</Button>
        </DialogButtons>
      </form>
    </Dialog>
  )
}
