import { useState } from 'react'
import type { BackupLook } from '../../content/model/backup'
import { clipped } from '../../content/model/clipped'
import { isolated } from '../../content/words/isolated'
import { sayWhen } from '../documents/when'
import { type ScreenSay, type ScreenWordId, useLanguage, useSay } from '../locales/say'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { DialogButtons } from '../ui/DialogButtons'
import styles from './Backup.module.css'
import { letBackupGo, restoreBackup } from './backup-store'
import { ThingTable } from './ThingTable'

const NAMED = 4
/** As much of each title as several have room for. */
const ROOM = 60
const KINDS = ['onlyHere', 'newerHere', 'onlyThere', 'newerThere', 'apart'] as const
type Kind = (typeof KINDS)[number]

/** The same of what is no backup, but lies beside. */
const BESIDE: Readonly<Record<Kind, ScreenWordId>> = {
  onlyHere: 'backup.onlyHere',
  newerHere: 'backup.newerHere',
  onlyThere: 'backup.beside-onlyThere',
  newerThere: 'backup.beside-newerThere',
  apart: 'backup.apart',
}

function titlesIn(titles: readonly string[], say: ScreenSay): string {
  const names = titles.slice(0, NAMED).map((title) => isolated(clipped(title.trim(), ROOM) || say('plan.untitled')))
  const count = titles.length - names.length
  return count > 0 ? say('backup.and-others', { titles: names.join(', '), count }) : names.join(', ')
}

/** Before a backup, or what was here earlier, takes the place of what is here: what is in it, what is here, and that nothing goes away. */
export function RestoreDialog({ look }: { look: BackupLook }) {
  const say = useSay()
  const { locale } = useLanguage()
  const [isGoing, setGoing] = useState(false)
  const isBackup = look.from === 'backup'
  const restore = () => {
    setGoing(true)
    void restoreBackup(look)
  }
  return (
    // What is typed while the folders change places would go with the page.
    <Dialog title={say(isBackup ? 'backup.restore-title' : 'backup.beside-title')} onClose={letBackupGo} isHeld={isGoing}>
      <div className={styles.look}>
        <p>
          {say(isBackup ? 'backup.in-it' : 'backup.beside-in-it', {
            file: isolated(look.file),
            when: sayWhen(look.at, locale),
            count: look.plans,
          })}
        </p>
        <PlanLines look={look} />
        <ThingTable things={look.things} />
        <p>
          {say(isBackup ? 'backup.after' : 'backup.beside-after')} {say('backup.kept-beside', { folder: isolated(look.keptAs) })}
        </p>
      </div>
      <DialogButtons>
        <Button look="main" disabled={isGoing} onClick={restore}>
          {say(isBackup ? 'backup.restore' : 'backup.bring-back')}
        </Button>
        <Button disabled={isGoing} onClick={letBackupGo}>
          {say('backup.leave')}
        </Button>
      </DialogButtons>
    </Dialog>
  )
}

function PlanLines({ look }: { look: BackupLook }) {
  const say = useSay()
  const kinds = KINDS.filter((kind) => look[kind].length > 0)
  if (kinds.length === 0 && look.same === 0) return null
  return (
    <section className={styles.part} aria-labelledby="backup-plans">
      <h3 id="backup-plans">{say('backup.plans')}</h3>
      <dl>
        {kinds.map((kind) => (
          <Line key={kind} label={say(look.from === 'backup' ? `backup.${kind}` : BESIDE[kind])} titles={look[kind]} />
        ))}
        {look.same > 0 && (
          <div>
            <dt>{say('backup.same')}</dt>
            <dd>{say('backup.same-text', { count: look.same })}</dd>
          </div>
        )}
      </dl>
    </section>
  )
}

function Line({ label, titles }: { label: string; titles: readonly string[] }) {
  const say = useSay()
  return (
    <div>
      <dt>{label}</dt>
      <dd>{titlesIn(titles, say)}</dd>
    </div>
  )
}
