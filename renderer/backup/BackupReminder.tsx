import { useEffect } from 'react'
import { sayWhichDay } from '../documents/when'
import { useLanguage, useSay } from '../locales/say'
import { setSetting, useSetting, useSettingsStore } from '../state/settings-store'
import { Button } from '../ui/Button'
import { today } from '../ui/today'
import styles from './Backup.module.css'
import { backUp } from './backup-store'

const FIRST_ASKED_AFTER = 60
const ASKED_AGAIN_AFTER = 30

function inDays(days: number): string {
  const date = new Date(`${today()}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** One calm line when no backup was made for two months, on a first screen that has plans. */
export function BackupReminder() {
  const say = useSay()
  const { locale } = useLanguage()
  const backup = useSetting('backup')
  const isRead = useSettingsStore((state) => state.isRead)
  const askFrom = (days: number) => setSetting('backup', { ...backup, askFrom: inDays(days) })
  // biome-ignore lint/correctness/useExhaustiveDependencies: counted once, from the first plan on
  useEffect(() => {
    if (isRead && backup.askFrom === '') askFrom(FIRST_ASKED_AFTER)
  }, [isRead, backup.askFrom])
  if (!isRead || backup.askFrom === '' || today() < backup.askFrom) return null
  const when = backup.at && sayWhichDay(backup.at, locale)
  return (
    <div className={styles.reminder}>
      <p>{when ? say('backup.last', { when }) : say('backup.never')}</p>
      <Button look="link" onClick={() => void backUp()}>
        {say('backup.now')}
      </Button>
      <Button look="link" onClick={() => askFrom(ASKED_AGAIN_AFTER)}>
        {say('backup.later')}
      </Button>
    </div>
  )
}
