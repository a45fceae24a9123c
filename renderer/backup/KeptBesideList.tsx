import { useEffect, useState } from 'react'
import type { KeptBeside } from '../../content/model/backup'
import { sayWhen } from '../documents/when'
import { useLanguage, useSay } from '../locales/say'
import { Button } from '../ui/Button'
import styles from './Backup.module.css'
import { chooseBeside } from './backup-store'

/** What was here before a backup was restored, and a way back to it. */
export function KeptBesideList() {
  const say = useSay()
  const { locale } = useLanguage()
  const [kept, setKept] = useState<readonly KeptBeside[]>([])
  useEffect(() => {
    void window.companion.listBeside().then(setKept)
  }, [])
  if (kept.length === 0) return null
  return (
    <ul className={styles.beside} aria-label={say('backup.beside-list')}>
      {kept.map(({ name, at }) => {
        const when = sayWhen(at, locale)
        return (
          <li key={name}>
            <span>{say('backup.beside-until', { when })}</span>
            <Button look="link" aria-label={say('backup.bring-back-label', { when })} onClick={() => void chooseBeside(name)}>
              {say('backup.bring-back')}
            </Button>
          </li>
        )
      })}
    </ul>
  )
}
