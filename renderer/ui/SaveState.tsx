import type { ReactNode } from 'react'
import type { SaveState as Saving } from '../../content/model/bridge'
import { useLanguage, useSay } from '../locales/say'
import { usePlanStore } from '../state/plan-store'
import { saveCopy, saveNow } from '../state/saving'
import { Button } from './Button'
import styles from './SaveState.module.css'

/** 14:32, in Western digits. */
export const clock = (at: string, locale: string): string =>
  new Intl.DateTimeFormat(`${locale}-u-nu-latn`, { hour: '2-digit', minute: '2-digit', hour12: false }).format(new Date(at))

/** How saving goes. "Saved" only after the disk has it; a failure stays until it is solved, with the ways to solve it. */
export function SaveWords({ save, children }: { save: Saving; children: ReactNode }) {
  const say = useSay()
  const { locale } = useLanguage()
  if (save.kind === 'failed') {
    return (
      <div className={styles.failed} role="alert">
        <b>{say('save.failed')}</b>
        <span className={styles.why}>{save.why}</span>
        {children}
      </div>
    )
  }
  return (
    <p className={styles.state} role="status" data-state={save.kind}>
      {save.kind === 'saving' ? say('save.saving') : say('save.saved', { at: clock(save.at, locale) })}
    </p>
  )
}

/** Always last in the running head. */
export function SaveState() {
  const say = useSay()
  const save = usePlanStore((state) => state.save)
  if (!save) return <span />
  return (
    <SaveWords save={save}>
      <Button look="link" onClick={saveNow}>
        {say('save.again')}
      </Button>
      <Button look="link" onClick={() => saveCopy('ours')}>
        {say('save.copy')}
      </Button>
    </SaveWords>
  )
}
