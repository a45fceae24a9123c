import { type RefObject, useLayoutEffect, useRef } from 'react'

/** What takes the place of the page is read from its top. A page that was reached by a link which is still there leaves focus alone. */
export function useArrival(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    if (document.activeElement !== document.body) return
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [])
  return heading
}
