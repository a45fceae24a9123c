import { useState } from 'react'
import { useSay } from '../locales/say'
import { setSetting, useSetting } from '../state/settings-store'
import { Button } from '../ui/Button'
import { LetterheadDialog } from './LetterheadDialog'
import { useLetterhead } from './letterhead-store'
import styles from './MakeDocument.module.css'

/** With or without the letterhead, and the way to it. Before there is one, only the way. */
export function LetterheadChoice() {
  const say = useSay()
  const letterhead = useLetterhead()
  const isWith = useSetting('letterhead')
  const [isOpen, setOpen] = useState(false)
  return (
    <div className={styles.choice}>
      {letterhead && (
        <label>
          <input type="checkbox" checked={isWith} onChange={(event) => setSetting('letterhead', event.target.checked)} />
          {say('letterhead.with')}
        </label>
      )}
      <Button look="link" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {say(letterhead ? 'letterhead.change' : 'letterhead.make')}
      </Button>
      {isOpen && <LetterheadDialog letterhead={letterhead} onClose={() => setOpen(false)} />}
    </div>
  )
}
