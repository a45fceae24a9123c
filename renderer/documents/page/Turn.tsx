/** Turning the pages of a preview. */
import type { ReactNode } from 'react'
import { useSay } from '../../locales/say'
import { Button } from '../../ui/Button'
import styles from './Preview.module.css'

interface TurnProps {
  readonly at: number
  readonly count: number
  readonly onTurn: (to: number) => void
  readonly children?: ReactNode
}

export function Turn({ at, count, onTurn, children }: TurnProps) {
  const say = useSay()
  const step = (to: number, words: 'preview.before' | 'preview.after') => {
    const isEnd = to < 0 || to >= count
    return (
      // Not disabled at the ends: a disabled button would lose the focus.
      <Button className={styles.step ?? ''} aria-label={say(words)} aria-disabled={isEnd} onClick={() => isEnd || onTurn(to)}>
        <svg viewBox="0 0 10 10" aria-hidden="true" className={to > at ? styles.after : styles.before}>
          <path d="M3 1l4 4-4 4" fill="none" stroke="currentColor" strokeWidth={1.5} />
        </svg>
      </Button>
    )
  }
  return (
    <div className={styles.turn}>
      <p role="status">{count > 0 ? say('preview.page', { page: at + 1, pages: count }) : say('preview.making')}</p>
      {children}
      {step(at - 1, 'preview.before')}
      {step(at + 1, 'preview.after')}
    </div>
  )
}
