/** The part of a section that speaks of what is asked: from one heading to the next, beside the questions. */
import { Children, isValidElement, type ReactNode } from 'react'
import { Link } from 'wouter'
import { useSay } from '../locales/say'
import { addressOf } from '../routes'
import { chapterParts } from './parts'
import styles from './Reading.module.css'
import { sectionOf } from './sections'

const isHeading = (node: ReactNode): boolean => isValidElement<{ id?: string }>(node) && typeof node.props.id === 'string'

/** The nodes from the heading with this id up to the next one; all that stands before the first heading when there is none. */
function excerpt(children: ReactNode, heading: string | undefined): ReactNode[] {
  const nodes = Children.toArray(children)
  const start = heading === undefined ? 0 : nodes.findIndex((node) => isValidElement<{ id?: string }>(node) && node.props.id === heading)
  if (start < 0) return nodes
  const after = nodes.slice(start + 1).findIndex(isHeading)
  const part = nodes.slice(start, after < 0 ? undefined : start + 1 + after)
  // A section may begin with a heading at once; then its first part is meant.
  return part.length > 1 || heading !== undefined ? part : nodes
}

export function Passage({ section, heading }: { section: string; heading: string | undefined }) {
  const say = useSay()
  const found = sectionOf(section)
  if (!found) return null
  const wrapper = ({ children }: { children?: ReactNode }) => <>{excerpt(children, heading)}</>
  return (
    <section className={styles.passage} aria-label={say('beside.passage')}>
      <p className={styles.where}>
        <Link href={`${addressOf('handbook', { section })}${heading ? `?at=${heading}` : ''}`}>
          {say('beside.handbook', { section, title: found.title })}
        </Link>
      </p>
      <found.Text components={{ ...chapterParts, wrapper }} />
    </section>
  )
}
