/** The earlier states of a plan, and what was changed after each: asked for only when it comes into view. */
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { MomentChanges } from '../../content/model/bridge'
import type { Moment } from '../../content/model/moment'

/** Null for the moment until they are known. */
export function useMoments(plan: string): readonly Moment[] | null {
  const [moments, setMoments] = useState<readonly Moment[] | null>(null)
  useEffect(() => {
    let isCurrent = true
    void window.companion.listMoments(plan).then((found) => isCurrent && setMoments(found))
    return () => {
      isCurrent = false
    }
  }, [plan])
  return moments
}

/** Calls once, when the element first comes into view. */
function useSeen(seen: () => void): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null)
  const run = useRef(seen)
  run.current = seen
  useEffect(() => {
    if (!element.current) return
    const watch = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return
        watch.disconnect()
        run.current()
      },
      { rootMargin: '200px' },
    )
    watch.observe(element.current)
    return () => watch.disconnect()
  }, [])
  return element
}

/** What stood between two moments never changes; what came after the newest does. */
const known = new Map<string, MomentChanges>()

export function useChanges(plan: string, moment: string, next: string | undefined) {
  const key = next === undefined ? undefined : `${plan}|${moment}|${next}`
  const [changes, setChanges] = useState<MomentChanges | null>(() => (key === undefined ? null : (known.get(key) ?? null)))
  const element = useSeen(() => {
    if (changes) return
    void window.companion.momentChanges(plan, moment).then((found) => {
      if (key !== undefined) known.set(key, found)
      setChanges(found)
    })
  })
  return { changes, element }
}
