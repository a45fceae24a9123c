/** What else comes back besides the plans: a line for each kind, counted. */
import { type BackupLook, type Counted, THINGS } from '../../content/model/backup'
import { type ScreenSay, useSay } from '../locales/say'
import styles from './Backup.module.css'

const KINDS = ['onlyThere', 'differ', 'same', 'onlyHere'] as const

/** "Two come back · one differs": what there is none of is not said. */
const inWords = (counted: Counted, say: ScreenSay): string =>
  KINDS.filter((kind) => counted[kind] > 0)
    .map((kind) => say(`backup.things-${kind}`, { count: counted[kind] }))
    .join(' · ')

export function ThingLines({ things }: Pick<BackupLook, 'things'>) {
  const say = useSay()
  const lines = THINGS.flatMap((thing) => {
    const words = inWords(things[thing], say)
    return words === '' ? [] : [{ thing, words }]
  })
  if (lines.length === 0) return null
  return (
    <section className={styles.part} aria-labelledby="backup-things">
      <h3 id="backup-things">{say('backup.things')}</h3>
      <dl>
        {lines.map(({ thing, words }) => (
          <div key={thing}>
            <dt>{say(`backup.thing-${thing}`)}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
