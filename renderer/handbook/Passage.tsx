/** The part of a section that speaks of what is asked: the text under some of its headings, beside the questions. */
import { Children, isValidElement, memo, type ReactNode, useMemo } from 'react'
import { Link } from 'wouter'
import { useSay } from '../locales/say'
import { addressOf } from '../routes'
import { chapterParts } from './parts'
import styles from './Reading.module.css'
import { sectionOf } from './sections'

/** Each heading of a chapter's text comes in a section of its own, together with what stands under it. */
export const headingOf = (children: ReactNode): string | undefined =>
  Children.toArray(children)
    .map((node) => (isValidElement<{ id?: string }>(node) ? node.props.id : undefined))
    .find((id) => id !== undefined)

const every: readonly string[] = []

export const picking =
  (headings: readonly string[]) =>
  ({ children }: { children?: ReactNode }) => {
    const heading = headingOf(children)
    return headings.length === 0 || (heading !== undefined && headings.includes(heading)) ? <div>{children}</div> : null
  }

/** Memoised, parts and all: a passage made anew at each key press would also close the terms that are open in it. */
export const Passage = memo(function Passage({ section, headings = every }: { section: string; headings?: readonly string[] | undefined }) {
  const say = useSay()
  const parts = useMemo(() => ({ ...chapterParts, section: picking(headings) }), [headings])
  const found = sectionOf(section)
  if (!found) return null
  return (
    <section className={styles.passage} aria-label={say('beside.passage')}>
      <p className={styles.where}>
        <Link href={addressOf('handbook', { section, heading: headings[0] })}>
          {say('beside.handbook', { section, title: found.title })}
        </Link>
      </p>
      <found.Text components={parts} />
    </section>
  )
})
