import { useState } from 'react'
import type { BackupLook } from '../../content/model/backup'
import { sayWhen } from '../documents/when'
import { type ScreenSay, useLanguage, useSay } from '../locales/say'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import styles from './Backup.module.css'
import { letBackupGo, restoreBackup } from './backup-store'

const NAMED = 4
const KINDS = ['onlyHere', 'newerHere', 'onlyThere', 'newerThere', 'apart'] as const
type Kind = (typeof KINDS)[number]

function titlesIn(titles: readonly string[], say: ScreenSay): string {
  const names = titles.slice(0, NAMED).map((title) => `\u2068${title}\u2069`)
  const count = titles.length - names.length
  return count > 0 ? say('backup.and-others', { titles: names.join(', '), count }) : names.join(', ')
}

/** Before a backup takes the place of what is here: what is in it, what is here, and that nothing goes away. */
export function RestoreDialog({ look }: { look: BackupLook }) {
  const say = useSay()
  const { locale } = useLanguage()
  const [isGoing, setGoing] = useState(false)
  const restore = () => {
    setGoing(true)
    void restoreBackup(look)
  }
  return (
    <Dialog title={say('backup.restore-title')} onClose={letBackupGo}>
      <div className={styles.look}>
        <p>{say('backup.in-it', { file: `\u2068${look.file}\u2069`, when: sayWhen(look.at, locale), count: look.plans })}</p>
        <dl>
          {KINDS.filter((kind) => look[kind].length > 0).map((kind) => (
            <Line key={kind} kind={kind} titles={look[kind]} />
          ))}
          {look.same > 0 && (
            <div>
              <dt>{say('backup.same')}</dt>
              <dd>{say('backup.same-text', { count: look.same })}</dd>
            </div>
          )}
        </dl>
        <p>{say('backup.kept-beside', { folder: `\u2068${look.keptAs}\u2069` })}</p>
      </div>
      <div className={styles.buttons}>
        <Button look="main" disabled={isGoing} onClick={restore}>
          {say('backup.restore')}
        </Button>
        <Button disabled={isGoing} onClick={letBackupGo}>
          {say('backup.leave')}
        </Button>
      </div>
    </Dialog>
  )
}

function Line({ kind, titles }: { kind: Kind; titles: readonly string[] }) {
  const say = useSay()
  return (
    <div>
      <dt>{say(`backup.${kind}`)}</dt>
      <dd>{titlesIn(titles, say)}</dd>
    </div>
  )
}
