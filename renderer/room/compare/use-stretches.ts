/** The questions in the order that was chosen. How far answers lie apart is worked out only once somebody asks for it. */
import { useMemo } from 'react'
import { byDistance, comparisonsOf } from '../../../content/session/compare/apart'
import type { Session } from '../../../content/session/session'
import type { Order, Stretch } from './looked-at'

export function useStretches(session: Session, order: Order): readonly Stretch[] {
  const comparisons = useMemo(() => comparisonsOf(session), [session])
  return useMemo(() => {
    const mirror = session.items.some((item) => item.mirror) ? [null] : []
    if (order === 'asked') return [{ title: null, entries: [...comparisons, ...mirror] }]
    const { far, near, rest } = byDistance(comparisons)
    const stretches: Stretch[] = [
      { title: 'compare.far', entries: far },
      { title: 'compare.near', entries: near },
      { title: 'compare.in-words', entries: rest },
      { title: null, entries: mirror },
    ]
    return stretches.filter(({ entries }) => entries.length > 0)
  }, [session, comparisons, order])
}
