import { useEffect, useState } from 'react'
import type { BackupStep } from '../../content/model/backup'
import { useSay } from '../locales/say'
import styles from './Backup.module.css'

/** What is done sooner needs no bar. */
const PAUSE = 600

/** At the foot of the window, so that everybody can go on with their work. */
export function BackupProgress({ step: { step, done, of } }: { step: BackupStep }) {
  const say = useSay()
  const [isShown, setShown] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), PAUSE)
    return () => clearTimeout(timer)
  }, [])
  if (!isShown) return null
  const words = say(`backup.${step}`, { done, of })
  return (
    <div className={styles.place}>
      <div className={styles.going}>
        <p>{words}</p>
        <progress aria-label={say(`backup.${step}-label`)} aria-valuetext={words} value={done} max={of} />
      </div>
    </div>
  )
}
