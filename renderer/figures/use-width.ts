import { type RefCallback, useCallback, useState } from 'react'
import { figureFonts } from './text-fit'

/** The width of an element in pixels, 0 until it is on the page: figures are drawn for the room they have. */
export function useWidth(): { place: RefCallback<HTMLElement>; width: number } {
  const [width, setWidth] = useState(0)
  const place = useCallback((element: HTMLElement | null) => {
    if (!element) return
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)))
    // Text is measured to fit, so its fonts come first.
    void figureFonts().then(() => observer.observe(element))
    return () => observer.disconnect()
  }, [])
  return { place, width }
}
