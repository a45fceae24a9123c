/** Before a copy leaves: for whom it is, and what is in it. */
import { useState } from 'react'
import { useSay } from '../locales/say'
import { saveCopy } from '../state/saving'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { DialogButtons } from '../ui/DialogButtons'
import styles from './Sharing.module.css'
import { askForCopy, useSharing } from './sharing-store'
import { WayList } from './WayList'

const KINDS = ['ours', 'partner'] as const

export function CopyDialog() {
  const asks = useSharing((state) => state.asksForCopy)
  return asks ? <Asked /> : null
}

function Asked() {
  const say = useSay()
  const [kind, setKind] = useState<(typeof KINDS)[number]>('ours')
  const ways = KINDS.map((each) => ({ kind: each, title: say(`copy.${each}`), text: say(`copy.${each}-text`) }))
  return (
    <Dialog title={say('copy.title')} onClose={() => askForCopy(false)}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          askForCopy(false)
          void saveCopy(kind)
        }}
      >
        <WayList label={say('copy.for')} ways={ways} chosen={kind} onChoose={setKind} />
        <DialogButtons>
          <Button look="main" type="submit">
            {say('copy.save')}
          </Button>
          <Button onClick={() => askForCopy(false)}>{say('cancel')}</Button>
        </DialogButtons>
      </form>
    </Dialog>
  )
}
