/** What the texts may use: terms, figures, links and tables. */
import type { ReactNode } from 'react'
import { useSay } from '../locales/say'
import { chapterFigures } from './figures'
import { TextLink } from './links'
import styles from './Reading.module.css'
import { Term } from './Term'

function ChapterFigure({ id, number, caption }: { id: string; number: string; caption: string }) {
  const say = useSay()
  const Drawing = chapterFigures[id]
  if (!Drawing) return null
  return (
    <figure className={styles.figure}>
      <Drawing />
      <figcaption>
        <b>{say('figure.number', { number })}</b> {caption}
      </figcaption>
    </figure>
  )
}

/** A table keeps to the measure where it can; in a very narrow window it alone may scroll sideways. */
const TextTable = ({ children }: { children?: ReactNode }) => (
  <div className={styles.region}>
    <table>{children}</table>
  </div>
)

export const chapterParts = { Term, Figure: ChapterFigure, a: TextLink, table: TextTable }
