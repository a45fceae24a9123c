import type { Range } from '../../content/search/excerpt'
import styles from './Search.module.css'

/** A text with some of its words marked: heavier and underlined. */
export function Marked({ text, marks }: { text: string; marks: readonly Range[] }) {
  return (
    <>
      {marks.map(({ from, to }, at) => (
        <span key={from}>
          {text.slice(marks[at - 1]?.to ?? 0, from)}
          <mark className={styles.mark}>{text.slice(from, to)}</mark>
        </span>
      ))}
      {text.slice(marks.at(-1)?.to ?? 0)}
    </>
  )
}
