/** The list of headings, each a link. Page numbers, and the dots that lead to them, come once the pages are set. */
import type { PageNumbers } from '../../../content/model/document-job'
import { contentsOf, type PageSection } from '../../../content/model/page-sections'
import styles from './Page.module.css'

interface ContentsProps {
  readonly title: string
  readonly sections: readonly PageSection[]
  readonly pages: PageNumbers
}

export function Contents({ title, sections, pages }: ContentsProps) {
  return (
    <nav className={styles.contents} aria-label={title}>
      <p className={styles.contentsTitle}>{title}</p>
      <ol>
        {contentsOf(sections).map(({ id, level, counted, text }) => (
          <li key={id} className={level === 1 ? styles.chapter : styles.part}>
            <a href={`#${id}`}>
              <span className={styles.counted}>{counted} </span>
              <bdi>{text}</bdi>
              <span className={pages[id] ? styles.dots : styles.room} />
              <span className={styles.page}>{pages[id]}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
