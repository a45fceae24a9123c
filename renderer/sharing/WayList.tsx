/** Ways to go on, one of which is chosen: what it is, and a sentence on what comes of it. */
import { type ReactNode, useId } from 'react'
import styles from './Sharing.module.css'

interface Way<K extends string> {
  readonly kind: K
  readonly title: string
  readonly text: string
}
interface Props<K extends string> {
  readonly label: string
  readonly ways: readonly Way<K>[]
  readonly chosen: K
  readonly onChoose: (kind: K) => void
  /** Stands below the chosen way. */
  readonly more?: ReactNode
}

export function WayList<K extends string>({ label, ways, chosen, onChoose, more }: Props<K>) {
  const name = useId()
  return (
    <fieldset className={styles.ways}>
      <legend>{label}</legend>
      {ways.map(({ kind, title, text }) => (
        <div key={kind}>
          <label className={styles.way}>
            <input
              type="radio"
              name={name}
              checked={kind === chosen}
              onChange={() => onChoose(kind)}
              aria-describedby={`${name}-${kind}`}
            />
            <span>{title}</span>
          </label>
          <p id={`${name}-${kind}`}>{text}</p>
          {kind === chosen && more}
        </div>
      ))}
    </fieldset>
  )
}
