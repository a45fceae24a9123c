/** Small drawn marks. Each has its words beside it, so all are hidden from screen readers. */

import type { EvidenceSource } from '../../content/model/plan'
import type { Count, WorksheetStatus } from '../../content/model/progress'
import styles from './Marks.module.css'

/** The part of a circle that n of m fills, as a path from the top. */
function wedge(share: number): string {
  const turn = Math.min(share, 0.999) * 2 * Math.PI
  const x = 8 + 6.6 * Math.sin(turn)
  const y = 8 - 6.6 * Math.cos(turn)
  return `M8 8V1.4A6.6 6.6 0 ${turn > Math.PI ? 1 : 0} 1 ${x.toFixed(2)} ${y.toFixed(2)}Z`
}

/** Empty circle, circle with a dot, circle filled like a clock, filled circle with a tick (the writer's own "ready"). */
export function StatusMark({ status, count }: { status: WorksheetStatus; count: Count }) {
  const share = count.asked === 0 ? 0 : count.answered / count.asked
  if (status === 'ready') {
    return (
      <svg className={styles.mark} viewBox="0 0 16 16" aria-hidden="true">
        <circle className={styles.full} cx="8" cy="8" r="7.3" />
        <path className={styles.tick} d="M4.6 8.3l2.4 2.5 4.400-5.200" />
      </svg>
    )
  }
  return (
    <svg className={status === 'in-progress' ? styles.going : styles.mark} viewBox="0 0 16 16" aria-hidden="true">
      {status === 'in-progress' && share > 0 && <path className={styles.full} d={wedge(share)} />}
      <circle cx="8" cy="8" r="6.6" />
      {status === 'opened' && <circle className={styles.dot} cx="8" cy="8" r="1.7" />}
    </svg>
  )
}

/** Full disc seen ourselves, half disc told, ring assumed, dash not said. */
export function SourceMark({ source }: { source: EvidenceSource | null }) {
  return (
    <svg className={styles.source} viewBox="0 0 12 12" aria-hidden="true">
      {source === 'seen' && <circle className={styles.ink} cx="6" cy="6" r="5.4" />}
      {source === 'told' && <path className={styles.ink} d="M6 1.200a4.800 4.800 0 0 0 0 9.600z" />}
      {(source === 'told' || source === 'assumed') && <circle cx="6" cy="6" r="4.8" />}
      {source === null && <path d="M2 6h8" />}
    </svg>
  )
}

export function Hatch() {
  return (
    <svg className={styles.hatch} viewBox="0 0 14 14" aria-hidden="true">
      <path d="M1 5l4-4M1 10l9-9M2 13.500L13.500 2M7 13.500L13.500 7" />
      <rect x=".5" y=".5" width="13" height="13" />
    </svg>
  )
}

export function Chevron({ to }: { to: 'down' | 'onward' | 'back' }) {
  const d = { down: 'M1 3l4 4 4-4', onward: 'M3 1l4 4-4 4', back: 'M7 1L3 5l4 4' }[to]
  return (
    <svg className={to === 'down' ? styles.chevron : styles.turning} viewBox="0 0 10 10" aria-hidden="true">
      <path d={d} />
    </svg>
  )
}
