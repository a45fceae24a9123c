import { useMemo } from 'react'
import type { Passage } from '../../content/projector/asked-words'
import { picking } from '../handbook/Passage'
import { chapterParts } from '../handbook/parts'
import { sectionOf } from '../handbook/sections'
import { useSay } from '../locales/say'
import styles from './Panels.module.css'
import { plainTerm } from './plain-term'

const every: string[] = []

/** The passage without links: they would lead from the wall to the desk. Its terms are explained by a key of their own. */
export function PassagePanel({ passage: { section, headings = every } }: { passage: Passage }) {
  const say = useSay()
  const parts = useMemo(() => ({ ...chapterParts, Term: plainTerm, section: picking(headings) }), [headings])
  const found = sectionOf(section)
  if (!found) return <p>{say('projector.passage-none')}</p>
  return (
    <section className={styles.panel} aria-labelledby="projector-panel">
      <h2 id="projector-panel" className={styles.where} tabIndex={-1} data-start="panel">
        {say('beside.handbook', { section, title: found.title })}
      </h2>
      <div className={styles.passage}>
        <found.Text components={parts} />
      </div>
    </section>
  )
}
