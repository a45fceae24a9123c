import { useEffect, useRef, useState } from 'react'
import type { Group } from '../../content/search/entry'
import type { Hit } from '../../content/search/find'
import { useSay } from '../locales/say'
import { Button } from '../ui/Button'
import { Result } from './Result'
import styles from './Search.module.css'

/** How many stand there at first: every group should be in reach of the eye. */
const FIRST = 5
/** One or two more are shown at once: a button would take as much room. */
const NEARLY_ALL = FIRST + 2

interface GroupProps {
  readonly group: Group
  readonly query: string
  readonly hits: readonly Hit[]
  readonly plan: string | undefined
  readonly onLeave: () => void
}

export function ResultGroup({ group, query, hits, plan, onLeave }: GroupProps) {
  const say = useSay()
  // Only for what is looked for now: the next query is shown from its beginning.
  const [wholeFor, setWholeFor] = useState<string | null>(null)
  const isWhole = wholeFor === query
  const list = useRef<HTMLUListElement>(null)
  // Reading goes on where it stopped: at the first of those that were not there.
  useEffect(() => {
    if (isWhole) list.current?.querySelectorAll<HTMLElement>('[data-stop]')[FIRST]?.focus()
  }, [isWhole])
  const isMany = hits.length > NEARLY_ALL
  const shown = isWhole || !isMany ? hits : hits.slice(0, FIRST)
  return (
    <section className={styles.group} aria-labelledby={`group-${group}`}>
      <header>
        <h2 id={`group-${group}`}>
          {say(`search.group.${group}`)} <small>{hits.length}</small>
        </h2>
        {group === 'worksheets' && !plan && <p className={styles.note}>{say('search.needs-plan')}</p>}
      </header>
      <div>
        <ul ref={list}>
          {shown.map((hit) => (
            <Result key={hit.entry.id} hit={hit} plan={plan} onLeave={onLeave} />
          ))}
        </ul>
        {isMany && (
          <Button
            look="link"
            className={styles.all ?? ''}
            data-stop
            aria-expanded={isWhole}
            onClick={() => setWholeFor(isWhole ? null : query)}
          >
            {isWhole ? say('search.fewer') : say('search.all', { count: hits.length })}
          </Button>
        )}
      </div>
    </section>
  )
}
