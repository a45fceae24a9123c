import { useCallback, useState } from 'react'
import type { WallView } from '../../../content/session/present/wall'
import { Wall } from '../wall/Wall'
import styles from './Room.module.css'

const WIDTH = 1280

/** The wall itself, shown small: what stands here stands there. */
export function Miniature({ view }: { view: WallView }) {
  const [scale, setScale] = useState(0)
  const place = useCallback((element: HTMLElement | null) => {
    if (!element) return
    const observer = new ResizeObserver(([entry]) => entry && setScale(entry.contentRect.width / WIDTH))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return (
    <div ref={place} className={styles.mini} aria-hidden="true">
      <div style={{ transform: `scale(${scale})` }}>
        <Wall view={view} isMini />
      </div>
    </div>
  )
}
