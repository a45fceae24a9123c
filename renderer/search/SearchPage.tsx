/** Search over everything: one field, and below it what was found, one's own words first. */

import { useEffect, useLayoutEffect, useRef } from 'react'
import { Link, useLocation } from 'wouter'
import { QUERY_LIMIT } from '../../content/search/find'
import { isolated } from '../../content/words/isolated'
import { useSay } from '../locales/say'
import { addressOf } from '../routes'
import { usePlanPart } from '../state/plan-store'
import { buttonLook } from '../ui/Button'
import { Empty } from '../ui/Empty'
import { leaveSearch, SEARCH_FIELD } from './open-search'
import { ResultGroup } from './ResultGroup'
import styles from './Search.module.css'
import { useFirstResult } from './use-first-result'
import { useQuery } from './use-query'
import { useResultKeys } from './use-result-keys'
import { type Results, useSearch } from './use-search'
import { WhatIsSearched } from './WhatIsSearched'

export function SearchPage() {
  const say = useSay()
  const [, go] = useLocation()
  const { typed, type, remember } = useQuery()
  const results = useSearch(typed)
  const title = usePlanPart(({ project }) => project.title.trim() || say('plan.untitled'))
  const field = useRef<HTMLInputElement>(null)
  const page = useRef<HTMLElement>(null)
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  // The result that had the focus may be found no more: then the field has it again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: new results are what takes the old ones away
  useLayoutEffect(() => {
    if (document.activeElement === document.body) field.current?.focus({ preventScroll: true })
  }, [results])
  const first = useFirstResult(page, results?.query === typed)
  const onKey = useResultKeys(() => leaveSearch(go))
  return (
    <main ref={page} className={styles.search} onKeyDown={onKey}>
      <h1 className="hidden-words">{say('search.title')}</h1>
      <search>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            first.open()
          }}
        >
          <label htmlFor={SEARCH_FIELD}>{title ? say('search.label-plan', { title: isolated(title) }) : say('search.label')}</label>
          <input
            id={SEARCH_FIELD}
            ref={field}
            dir="auto"
            autoComplete="off"
            spellCheck={false}
            maxLength={QUERY_LIMIT}
            aria-describedby="search-keys"
            value={typed}
            onChange={(event) => {
              first.forget()
              type(event.target.value)
            }}
          />
        </form>
      </search>
      <div className={styles.state}>
        <p role="status">{results && <Count results={results} />}</p>
        <p id="search-keys">{say('search.keys')}</p>
      </div>
      {results ? <Found results={results} onLeave={remember} /> : <WhatIsSearched title={title} />}
    </main>
  )
}

function Count({ results: { count, hasAll } }: { results: Results }) {
  const say = useSay()
  // On screen the sentence below says it.
  if (count === 0) return <span className="hidden-words">{say('search.none')}</span>
  return say(hasAll ? 'search.count' : 'search.some', { count })
}

function Found({ results, onLeave }: { results: Results; onLeave: () => void }) {
  const say = useSay()
  const plan = usePlanPart(({ id }) => id)
  if (results.count > 0)
    return results.groups.map(({ group, hits }) => (
      <ResultGroup key={group} group={group} query={results.query} hits={hits} plan={plan} onLeave={onLeave} />
    ))
  // Isolated, so that a word of the other direction does not turn the sentence around.
  return (
    <Empty title={say('search.none-for', { query: isolated(results.query.trim()) })} text={say('search.none-text')}>
      <Link className={buttonLook('outlined')} href={addressOf('glossary')} data-stop onClick={onLeave}>
        {say('search.none-glossary')}
      </Link>
    </Empty>
  )
}
