import { Link } from 'wouter'
import type { Worksheet } from '../../content/model/worksheet'
import { useSay } from '../locales/say'
import { addressOf } from '../routes'
import styles from './About.module.css'
import { Facilitator } from './Facilitator'

/** Why this worksheet, how long it takes, who should be there; notes for whoever leads a group are folded away. */
export function About({ worksheet }: { worksheet: Worksheet }) {
  const say = useSay()
  return (
    <div className={styles.about}>
      <p className={styles.why}>{worksheet.why}</p>
      <details>
        <summary>{say('about.practical', worksheet.minutes)}</summary>
        <p>{worksheet.attend}</p>
        <p>
          {say('about.passages')}{' '}
          {worksheet.passages.map((section) => (
            <Link key={section} href={addressOf('handbook', { section })}>
              {section}
            </Link>
          ))}
        </p>
      </details>
      <details>
        <summary>{say('about.facilitator')}</summary>
        <Facilitator notes={worksheet.facilitator} />
      </details>
    </div>
  )
}
