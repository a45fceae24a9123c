import { useSay } from '../../locales/say'
import styles from './Paper.module.css'

const KEYS = ['choose', 'next', 'back', 'clear', 'line', 'done'] as const

/** What the keys do, in one line where there is room. */
export function PaperKeys() {
  const say = useSay()
  return (
    <dl className={styles.keys}>
      {KEYS.map((key) => (
        <div key={key}>
          <dt>
            <kbd dir="ltr">{say(`collect.key-${key}`)}</kbd>
          </dt>
          <dd>{say(`collect.does-${key}`)}</dd>
        </div>
      ))}
    </dl>
  )
}
