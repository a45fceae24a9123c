/** What the session came to, at a glance: how much was agreed, kept, left open and promised, and the promises themselves. */
import { Link, useParams } from 'wouter'
import type { Promised } from '../../../content/session/session'
import { outcomeOf } from '../../../content/session/settle/outcome'
import { sayDay } from '../../../content/words/say'
import { useLanguage, useSay } from '../../locales/say'
import { addressOf } from '../../routes'
import { useSession } from '../session-store'
import columns from '../TwoColumns.module.css'
import styles from './Record.module.css'

export function CameTo() {
  const say = useSay()
  const session = useSession()
  const { agreed, kept, open, promises } = outcomeOf(session)
  const counts = { agreed: agreed.length, kept: kept.length, open: open.length, promised: promises.length, sheets: session.sheets.length }
  return (
    <section className={columns.part} aria-labelledby="came-to">
      <h2 id="came-to">{say('record.came-to')}</h2>
      <dl className={styles.counts}>
        {(['agreed', 'kept', 'open', 'promised', 'sheets'] as const).map((word) => (
          <div key={word}>
            <dt>{say(`record.count-${word}`)}</dt>
            <dd>{counts[word]}</dd>
          </div>
        ))}
      </dl>
      <Promises promises={promises} />
    </section>
  )
}

function Promises({ promises }: { promises: readonly Promised[] }) {
  const say = useSay()
  const { plan, session } = useParams()
  const settle = addressOf('session', { plan, session, view: 'settle' })
  return (
    <>
      <h3>{say('record.promised')}</h3>
      {promises.length === 0 ? (
        <p className={columns.text}>{say('record.none-promised')}</p>
      ) : (
        <ul className={styles.promises}>
          {promises.map((promised) => (
            <PromiseLine key={promised.id} promised={promised} />
          ))}
        </ul>
      )}
      <p>
        <Link className={styles.link} href={settle}>
          {say('record.to-settle')}
        </Link>
      </p>
    </>
  )
}

function PromiseLine({ promised: { what, who, by } }: { promised: Promised }) {
  const say = useSay()
  const { locale } = useLanguage()
  return (
    <li>
      <p className={styles.what} dir="auto">
        {what}
      </p>
      <p className={styles.when}>
        <bdi>{who.trim() || say('commitment.nobody')}</bdi> <span>{by ? sayDay(by, locale) : say('commitment.no-day')}</span>
      </p>
    </li>
  )
}
