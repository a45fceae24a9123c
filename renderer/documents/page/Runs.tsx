/** Stretches of text with their looks: real line breaks, legal characters and safe links only, as in Word. */
import { createContext, Fragment, type ReactNode, useContext } from 'react'
import type { Run } from '../../../content/model/document'
import { legalText } from '../../../content/model/legal-text'
import { withLinks } from '../../../content/model/links'
import type { PageSection } from '../../../content/model/page-sections'
import styles from './Page.module.css'

const linked = (line: string): ReactNode[] =>
  withLinks(line).map(({ text, href }, at) =>
    href ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of a line have no other identity
      <a key={at} href={href}>
        {text}
      </a>
    ) : (
      text
    ),
  )

function lines(text: string): ReactNode[] {
  return legalText(text)
    .replaceAll('\t', ' ')
    .split('\n')
    .map((line, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other identity
      <Fragment key={at}>
        {at > 0 && <br />}
        {linked(line)}
      </Fragment>
    ))
}

function Looks({ run, children }: { run: Run; children: ReactNode }) {
  const named = run.name ? <bdi>{children}</bdi> : children
  const leaning = run.italic ? <i>{named}</i> : named
  const strong = run.bold ? <b>{leaning}</b> : leaning
  const look = run.label ? styles.labelRun : run.soft ? styles.soft : undefined
  const toned = look ? <span className={look}>{strong}</span> : strong
  if (run.mark) return <mark>{toned}</mark>
  return run.term ? <span className={styles.term}>{toned}</span> : toned
}

/** The chapter that the runs stand in: notes are counted in it. */
const Chapter = createContext<Pick<PageSection, 'id' | 'notes'>>({ id: '', notes: [] })
export const ChapterProvider = Chapter.Provider

export const noteId = (chapter: string, number: number): string => `${chapter}-note-${number}`

/** The mark of a note leads to it. Runs that are told the same share its number. */
function NoteMark({ text }: { text: string }) {
  const { id, notes } = useContext(Chapter)
  const number = notes.indexOf(text) + 1
  return (
    <sup className={styles.mark}>
      <a href={`#${noteId(id, number)}`}>{number}</a>
    </sup>
  )
}

/** A box stays on the line of its words; words that hold together all stay with it. */
function Ticked({ run, children }: { run: Run; children: ReactNode }) {
  if (!run.tick) return children
  return (
    <span className={run.text.includes(' ') ? undefined : styles.together}>
      <span className={styles.box} />
      {children}
    </span>
  )
}

export function Runs({ runs }: { runs: readonly Run[] }) {
  return runs.map((run, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: runs have no other identity
    <Fragment key={at}>
      <Ticked run={run}>
        <Looks run={run}>{lines(run.text)}</Looks>
      </Ticked>
      {run.footnote && <NoteMark text={run.footnote.text} />}
    </Fragment>
  ))
}
