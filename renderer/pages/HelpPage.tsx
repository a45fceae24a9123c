import { Link } from 'wouter'
import { backUp, chooseBackup } from '../backup/backup-store'
import { KeptBesideList } from '../backup/KeptBesideList'
import { type ScreenWordId, useSay } from '../locales/say'
import { addressOf } from '../routes'
import { usePlanPart } from '../state/plan-store'
import { setSetting, useSetting } from '../state/settings-store'
import { Button } from '../ui/Button'
import { Choice } from '../ui/Field'
import { DataPlace } from './DataPlace'
import styles from './Form.module.css'

const keys = ['save', 'undo', 'redo', 'find', 'search', 'project', 'print', 'zoom', 'help'] as const
const answers = [
  ...(['start', 'saved', 'candid', 'rounds', 'group', 'sessions', 'anonymous', 'agreed', 'documents', 'many'] as const),
  ...(['share', 'lost', 'backup', 'privacy', 'network'] as const),
]

/** Chapters of our own that say more. */
const more: Partial<Record<(typeof answers)[number], string>> = { start: 'using', group: 'training', documents: 'writing' }

export function HelpPage() {
  const say = useSay()
  const theme = useSetting('theme')
  const plan = usePlanPart(({ id }) => id)
  return (
    <main className={styles.page}>
      <h1>{say('part.help')}</h1>
      {answers.map((topic) => (
        <section key={topic} className={styles.part}>
          <h2>{say(`help.${topic}`)}</h2>
          <p className={styles.answer}>
            {say(`help.${topic}-text`)}{' '}
            {more[topic] && <Link href={addressOf('handbook', { section: more[topic] })}>{say(`help.${topic}-more` as ScreenWordId)}</Link>}
          </p>
          {topic === 'lost' && plan && (
            <div className={styles.buttons}>
              <Link href={addressOf('history', { plan })}>{say('help.lost-history')}</Link>
            </div>
          )}
          {topic === 'backup' && (
            <div className={styles.buttons}>
              <Button onClick={() => void backUp()}>{say('backup.make')}</Button>
              <Button look="link" onClick={() => void chooseBackup()}>
                {say('backup.choose')}
              </Button>
            </div>
          )}
          {topic === 'backup' && <KeptBesideList />}
          {topic === 'privacy' && <DataPlace />}
        </section>
      ))}
      <section className={styles.part}>
        <h2>{say('help.keys')}</h2>
        <dl className={styles.keys}>
          {keys.map((key) => (
            <div key={key}>
              <dt>{say(`keys.${key}`)}</dt>
              <dd>{say(`keys.${key}-text`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className={styles.part}>
        <h2>{say('help.look')}</h2>
        <div className={styles.two}>
          <Choice
            label={say('settings.theme')}
            value={theme}
            onChange={(value) => setSetting('theme', value)}
            options={(['system', 'light', 'dark'] as const).map((id) => ({ id, text: say(`settings.theme-${id}`) }))}
          />
        </div>
        <p className={styles.answer}>{say('help.zoom-text')}</p>
      </section>
    </main>
  )
}
