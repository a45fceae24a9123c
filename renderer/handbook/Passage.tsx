/** The part of a section that speaks of what is asked: the text under some of its headings, beside the questions. */
import { Children, isValidElement, type ReactNode } from 'react'
import { Link } from 'wouter'
import { useSay } from '../locales/say'
import { addressOf } from '../routes'
import { chapterParts } from './parts'
import styles from './Reading.module.css'
import { sectionOf } from './sections'

/** Each heading of a chapter's text comes in a section of its own, together with what stands under it. */
const headingOf = (children: ReactNode): string | undefined =>
  Children.toArray(children)
    .map((node) => (isValidElement<{ id?: string }>(node) ? node.props.id : undefined))
    .find((id) => id !== undefined)

export function Passage({ section, headings = [] }: { section: string; headings?: readonly string[] | undefined }) {
  const say = useSay()
  const found = sectionOf(section)
  if (!found) return null
  const picked = ({ children }: { children?: ReactNode }) => {
    const heading = headingOf(children)
    return headings.length === 0 || (heading !== undefined && headings.includes(heading)) ? <div>{children}</div> : null
  }
  return (
    <section className={styles.passage} aria-label={say('beside.passage')}>
      <p className={styles.where}>
        <Link href={`${addressOf('handbook', { section })}${headings[0] ? `?at=${headings[0]}` : ''}`}>
          {say('beside.handbook', { section, title: found.title })}
        </Link>
      </p>
      <found.Text components={{ ...chapterParts, section: picked }} />
    </section>
  )
}
