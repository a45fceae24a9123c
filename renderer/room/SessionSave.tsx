import { useLanguage, useSay } from '../locales/say'
import { Button } from '../ui/Button'
import { clock } from '../ui/SaveState'
import styles from '../ui/SaveState.module.css'
import { sendSession, useSessionStore } from './session-store'

/** How saving of the session goes. "Saved" only after the disk has it. */
export function SessionSave() {
  const say = useSay()
  const { locale } = useLanguage()
  const save = useSessionStore((state) => state.save)
  if (!save) return <span />
  if (save.kind === 'failed') {
    return (
      <div className={styles.failed} role="alert">
        <b>{say('save.failed')}</b>
        <span className={styles.why}>{save.why}</span>
        <Button look="link" onClick={() => void sendSession()}>
          {say('save.again')}
        </Button>
      </div>
    )
  }
  return (
    <p className={styles.state} role="status" data-state={save.kind}>
      {save.kind === 'saving' ? say('save.saving') : say('save.saved', { at: clock(save.at, locale) })}
    </p>
  )
}
