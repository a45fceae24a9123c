import { useState } from 'react'
import { useSay } from '../locales/say'
import { setSetting, useSetting } from '../state/settings-store'
import { Button } from '../ui/Button'
import styles from './Letterhead.module.css'
import { LetterheadDialog } from './LetterheadDialog'
import { readAgain, useLetterhead } from './letterhead-store'
import make from './MakeDocument.module.css'

/** With or without the letterhead, and the way to it. Before there is one, only the way; before it was read, not even that. */
export function LetterheadChoice() {
  const say = useSay()
  const { letterhead, isRead, why } = useLetterhead()
  const isWith = useSetting('letterhead')
  const [isOpen, setOpen] = useState(false)
  const isThere = letterhead !== null || why !== ''
  return (
    <div className={make.choice}>
      {isThere && (
        <label>
          <input type="checkbox" checked={isWith} onChange={(event) => setSetting('letterhead', event.target.checked)} />
          {say('letterhead.with')}
        </label>
      )}
      {(isRead || isThere) && (
        <Button look="link" {...(why === '' && { 'aria-haspopup': 'dialog' })} onClick={() => (why === '' ? setOpen(true) : readAgain())}>
          {say(why !== '' ? 'letterhead.again' : letterhead ? 'letterhead.change' : 'letterhead.make')}
        </Button>
      )}
      <p className={styles.why} role="alert">
        {why}
      </p>
      {isOpen && <LetterheadDialog letterhead={letterhead} onClose={() => setOpen(false)} />}
    </div>
  )
}
