/** What the marks of the newer figures mean: the marks themselves, each with its words, and only those that are drawn. */
import type { ReactNode } from 'react'
import type { Figure } from '../../../content/model/figure'
import type { Plan } from '../../../content/model/plan'
import { useLanguage, useSay } from '../../locales/say'
import styles from './EvidenceKey.module.css'
import type { KeyEntry, KeySay } from './key-entry'
import { componentsKey } from './key-of-components'
import { continuumKey } from './key-of-continuum'
import { orbitsKey } from './key-of-orbits'
import { webKey } from './key-of-web'

function entriesOf(figure: Figure, plan: Plan, say: KeySay): readonly KeyEntry[] {
  switch (figure.kind) {
    case 'continuum':
      return continuumKey(figure, plan, say)
    case 'components':
      return componentsKey(figure, plan, say)
    case 'web':
      return webKey(figure, plan, say)
    case 'orbits':
      return orbitsKey(figure, plan, say)
    default:
      return []
  }
}

/** Turned with the page, since arrows run the way that it is read. */
function Glyph({ children }: { children: ReactNode }) {
  const { dir } = useLanguage()
  return (
    <svg className={styles.glyph} viewBox="-14 -9 28 18" aria-hidden="true">
      <g transform={dir === 'rtl' ? 'scale(-1 1)' : undefined}>{children}</g>
    </svg>
  )
}

export function MarkKey({ figure, plan }: { figure: Figure; plan: Plan }) {
  const say = useSay()
  const entries = entriesOf(figure, plan, say)
  if (entries.length === 0) return null
  return (
    <p className={styles.key}>
      {entries.map(({ mark, words }) => (
        <span key={words}>
          <Glyph>{mark}</Glyph>
          {words}
        </span>
      ))}
    </p>
  )
}
