import type { WallView } from '../../../content/session/present/wall'
import { Wall } from '../wall/Wall'
import styles from './Room.module.css'

/** The wall itself, shown small: what stands here stands there. */
export function Miniature({ view }: { view: WallView }) {
  return (
    <div className={styles.mini} aria-hidden="true">
      <div>
        <Wall view={view} isMini />
      </div>
    </div>
  )
}
