/** Answer files and codes that come back. */
import { useEffect, useId, useRef, useState } from 'react'
import { useSay } from '../../locales/say'
import { Button } from '../../ui/Button'
import { useSession } from '../session-store'
import columns from '../TwoColumns.module.css'
import { Account } from './Account'
import { bringInCodes, bringInFiles } from './account-store'
import styles from './Collect.module.css'

export function TakeIn() {
  const say = useSay()
  const { id, collecting } = useSession()
  const [isPasting, setPasting] = useState(false)
  return (
    <section className={columns.part} aria-labelledby="take-in">
      <h2 id="take-in">{say('collect.take-in')}</h2>
      <p className={columns.text}>{say(collecting === 'open' ? 'collect.take-in-text' : 'collect.take-in-closed')}</p>
      <div className={columns.buttons}>
        <Button onClick={() => void bringInFiles(id)}>{say('collect.files')}</Button>
        <Button aria-expanded={isPasting} onClick={() => setPasting(!isPasting)}>
          {say('collect.paste')}
        </Button>
      </div>
      {isPasting && <Paste />}
      <Account />
    </section>
  )
}

function Paste() {
  const say = useSay()
  const { id: session } = useSession()
  const [pasted, setPasted] = useState('')
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  // It was opened to be pasted into.
  useEffect(() => field.current?.focus(), [])
  const look = () => {
    if (bringInCodes(session, pasted, (number) => say('collect.code-name', { number }))) setPasted('')
  }
  return (
    <div className={styles.paste}>
      <label htmlFor={id}>{say('collect.paste-label')}</label>
      <textarea
        id={id}
        ref={field}
        dir="ltr"
        rows={5}
        value={pasted}
        spellCheck={false}
        autoComplete="off"
        aria-describedby={`${id}-help`}
        onChange={(event) => setPasted(event.target.value)}
      />
      <p id={`${id}-help`} className={styles.help}>
        {say('collect.paste-help')}
      </p>
      <p className={columns.buttons}>
        <Button aria-disabled={pasted.trim() === ''} onClick={() => pasted.trim() !== '' && look()}>
          {say('collect.paste-do')}
        </Button>
      </p>
    </div>
  )
}
