import { useState } from 'react'
import type { Opened } from '../../content/model/bridge'
import { useSay } from '../locales/say'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { TextField } from '../ui/Field'
import styles from './Form.module.css'

/** Two questions are enough to begin; everything else can wait. */
export function NewPlanDialog({ onClose, onMade }: { onClose: () => void; onMade: (opened: Opened) => void }) {
  const say = useSay()
  const [title, setTitle] = useState('')
  const [us, setUs] = useState('')
  return (
    <Dialog title={say('new.title')} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (title.trim())
            void window.companion.createPlan({ title: title.trim(), us: us.trim() }).then((opened) => {
              onClose()
              onMade(opened)
            })
        }}
      >
        <TextField label={say('new.what')} help={say('new.what-help')} value={title} onChange={setTitle} most={300} autoFocus required />
        <TextField label={say('new.us')} value={us} onChange={setUs} most={300} />
        <div className={styles.buttons}>
          <Button look="main" type="submit" disabled={!title.trim()}>
            {say('new.make')}
          </Button>
          <Button onClick={onClose}>{say('cancel')}</Button>
        </div>
      </form>
    </Dialog>
  )
}
