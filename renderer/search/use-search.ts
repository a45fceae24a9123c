import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { Group } from '../../content/search/entry'
import { GROUPS } from '../../content/search/entry'
import { find, type Hit } from '../../content/search/find'
import type { SearchIndex } from '../../content/search/search-index'
import { useSay } from '../locales/say'
import { usePlanStore } from '../state/plan-store'
import { printedIndex, writtenIndex } from './indexes'

export interface Results {
  readonly query: string
  readonly count: number
  readonly hasAll: boolean
  readonly groups: readonly { readonly group: Group; readonly hits: readonly Hit[] }[]
}

/** Null until they are made. Those of before are good enough while a plan that was edited is gone through again. */
function useIndexes(): readonly SearchIndex[] | null {
  const say = useSay()
  const plan = usePlanStore((state) => state.plan)
  const [indexes, setIndexes] = useState<readonly SearchIndex[] | null>(null)
  useEffect(() => {
    let isCurrent = true
    const making = [...(plan ? [writtenIndex(plan, say)] : []), printedIndex()]
    void Promise.all(making).then((made) => isCurrent && setIndexes(made))
    return () => {
      isCurrent = false
    }
  }, [plan, say])
  return indexes
}

/** A single letter is a word that has only been begun. */
const isAsking = (query: string): boolean => query.trim().length > 1 || /\p{Nd}/u.test(query)

/** What a query finds, a moment late, so that typing is never held up; null while nothing is asked. */
export function useSearch(typed: string): Results | null {
  const query = useDeferredValue(typed)
  const indexes = useIndexes()
  return useMemo(() => {
    if (!indexes || !isAsking(query)) return null
    const hits = find(indexes, query)
    const groups = GROUPS.map((group) => ({ group, hits: hits.filter(({ entry }) => entry.group === group) }))
    return { query, count: hits.length, hasAll: hits[0]?.hasAll ?? true, groups: groups.filter((each) => each.hits.length > 0) }
  }, [indexes, query])
}
