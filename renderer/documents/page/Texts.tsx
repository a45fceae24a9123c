/** Lines of text: paragraphs, headings, lists, facts and notes. Users' running text takes the direction it was written in. */

import { directionOf } from '../../../content/model/direction'
import type { Facts, List, Paragraph } from '../../../content/model/document'
import type { CountedHeading, PageSection, Points } from '../../../content/model/page-sections'
import styles from './Page.module.css'
import { noteId, Runs } from './Runs'

const textOf = ({ runs }: Paragraph): string => runs.map((run) => run.text).join('')

/** Said only where it differs from the page, and only where a letter says so. */
const turned = (paragraph: Paragraph) => (paragraph.own ? { dir: directionOf(textOf(paragraph), 'ltr') } : {})

export function Line({ paragraph }: { paragraph: Paragraph }) {
  return (
    <p className={paragraph.staysWithNext ? `${styles[paragraph.style]} ${styles.stays}` : styles[paragraph.style]} {...turned(paragraph)}>
      <Runs runs={paragraph.runs} />
    </p>
  )
}

const TAGS = { 1: 'h1', 2: 'h2', 3: 'h3' } as const

export function HeadingLine({ heading }: { heading: CountedHeading }) {
  const { level, id, counted, number, text, note, newPage } = heading
  const Tag = TAGS[level]
  return (
    <Tag id={id} className={newPage ? styles.newPage : undefined}>
      {counted && <span className={styles.counted}>{counted} </span>}
      {number && <span className={styles.soft}>{number} </span>}
      <bdi>{text}</bdi>
      {note && <span className={styles.soft}> ({note})</span>}
    </Tag>
  )
}

export function ListLines({ items, ordered }: Pick<List, 'items' | 'ordered'>) {
  const Tag = ordered === undefined ? 'ul' : 'ol'
  return (
    <Tag className={ordered === undefined ? styles.list : styles.counting}>
      {items.map((runs, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: items are redrawn as a whole
        <li key={at}>
          <Runs runs={runs} />
        </li>
      ))}
    </Tag>
  )
}

export function PointLines({ points }: Pick<Points, 'points'>) {
  return (
    <ul className={styles.points}>
      {points.map((point, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: points are redrawn as a whole
        <li key={at} {...turned(point)}>
          <Runs runs={point.runs} />
        </li>
      ))}
    </ul>
  )
}

export function FactLines({ facts }: Pick<Facts, 'facts'>) {
  return (
    <dl className={styles.facts}>
      {facts.map(({ label, text }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <bdi>{text}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Pages are only known once they are set, so notes stand at the end of their chapter. */
export function Notes({ section: { id, notes } }: { section: PageSection }) {
  if (notes.length === 0) return null
  return (
    <ol className={styles.notes}>
      {notes.map((text, at) => (
        <li key={text} id={noteId(id, at + 1)}>
          <Runs runs={[{ text }]} />
        </li>
      ))}
    </ol>
  )
}
