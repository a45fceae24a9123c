import { createContext, type ReactNode, useCallback, useContext, useLayoutEffect, useMemo, useState } from 'react'
import { type Passage, wordsOn } from '../../content/projector/asked-words'
import { termsIn } from '../../content/projector/terms'
import { glossary } from '../handbook/glossary'
import { picking } from '../handbook/Passage'
import { chapterParts } from '../handbook/parts'
import { sectionOf } from '../handbook/sections'
import { useSay } from '../locales/say'
import styles from './Panels.module.css'
import type { Wall } from './use-wall'

const every: string[] = []

/** The glossary’s terms that stand in the question, and then those in its passage, each with its text. */
export function TermsPanel({ wall, passage }: { wall: Wall; passage: Passage | undefined }) {
  const say = useSay()
  const [found, setFound] = useState<ReadonlySet<string>>(new Set())
  const hear = useCallback((id: string) => setFound((known) => (known.has(id) ? known : new Set([...known, id]))), [])
  const here = termsIn(wordsOn(wall.screen, wall.worksheet), glossary)
  const more = glossary.filter((entry) => found.has(entry.id) && !here.includes(entry))
  const terms = [...here, ...more]
  return (
    <section className={styles.panel} aria-labelledby="projector-panel">
      <h2 id="projector-panel" tabIndex={-1} data-start="panel">
        {say('projector.terms')}
      </h2>
      {terms.length === 0 && <p className={styles.none}>{say('projector.terms-none')}</p>}
      <dl className={styles.terms}>
        {terms.map((entry) => (
          <div key={entry.id}>
            <dt>{entry.term}</dt>
            <dd>
              {entry.text}
              {entry.addition && <small>{say('question.addition', { source: entry.addition })}</small>}
            </dd>
          </div>
        ))}
      </dl>
      {passage && (
        <Listener value={hear}>
          <Reading passage={passage} />
        </Listener>
      )}
    </section>
  )
}

const Listener = createContext<(id: string) => void>(() => undefined)

function Heard({ id, children }: { id: string; children: ReactNode }) {
  const hear = useContext(Listener)
  useLayoutEffect(() => hear(id), [hear, id])
  return children
}

/** Reads the passage, unseen, for the terms that its author marked. */
function Reading({ passage: { section, headings = every } }: { passage: Passage }) {
  const parts = useMemo(() => ({ ...chapterParts, Term: Heard, section: picking(headings) }), [headings])
  const found = sectionOf(section)
  return (
    found && (
      <div hidden>
        <found.Text components={parts} />
      </div>
    )
  )
}
