import { useSay } from '../locales/say'
import styles from './Panels.module.css'

const KEYS = ['next', 'back', 'ends', 'scroll', 'passage', 'terms', 'answers', 'candid', 'figure', 'full', 'leave'] as const

/** The keys of the wall, in words. */
export function KeysPanel() {
  const say = useSay()
  return (
    <section className={styles.panel} aria-labelledby="projector-panel">
      <h2 id="projector-panel" tabIndex={-1} data-start="panel">
        {say('help.keys')}
      </h2>
      <dl className={styles.keys}>
        {KEYS.map((key) => (
          <div key={key}>
            <dt>{say(`projector.key-${key}`)}</dt>
            <dd>{say(`projector.key-${key}-text`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
