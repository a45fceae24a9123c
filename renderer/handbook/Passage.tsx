/** The part of a section that speaks of what is asked: from one heading to the next, beside the questions. */
import { Children, Fragment, isValidElement, type ReactNode } from 'react'
import { Link } from 'wouter'
import { useSay } from '../locales/say'
import { addressOf } from '../routes'
import { chapterParts } from './parts'
import styles from './Reading.module.css'
import { sectionOf } from './sections'

const headingOf = (node: ReactNode): string | undefined =>
  isValidElement<{ id?: string }>(node) && typeof node.props.id === 'string' ? node.props.id : undefined

/** A section's text comes as one fragment; its paragraphs and headings are what is picked from. */
const nodesOf = (children: ReactNode): ReactNode[] =>
  Children.toArray(children).flatMap((node) =>
    isValidElement<{ children?: ReactNode }>(node) && node.type === Fragment ? nodesOf(node.props.children) : [node],
  )

/** What stands under the headings asked for, each up to the next heading; everything when none is asked for. */
function excerpt(children: ReactNode, headings: readonly string[]): ReactNode[] {
  const nodes = nodesOf(children)
  if (headings.length === 0) return nodes
  let heading: string | undefined
  return nodes.filter((node) => {
    heading = headingOf(node) ?? heading
    return heading !== undefined && headings.includes(heading)
  })
}

export function Passage({ section, headings = [] }: { section: string; headings?: readonly string[] | undefined }) {
  const say = useSay()
  const found = sectionOf(section)
  if (!found) return null
  const wrapper = ({ children }: { children?: ReactNode }) => <>{excerpt(children, headings)}</>
  return (
    <section className={styles.passage} aria-label={say('beside.passage')}>
      <p className={styles.where}>
        <Link href={`${addressOf('handbook', { section })}${headings[0] ? `?at=${headings[0]}` : ''}`}>
          {say('beside.handbook', { section, title: found.title })}
        </Link>
      </p>
      <found.Text components={{ ...chapterParts, wrapper }} />
    </section>
  )
}
