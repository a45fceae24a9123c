/** What the chapter's texts may use: terms and figures. */
import { useSay } from '../locales/say'
import { chapterFigures } from './figures'
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

export const chapterParts = { Term, Figure: ChapterFigure }
