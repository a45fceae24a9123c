import { type ReactNode, useId } from 'react'
import { useSay } from '../../locales/say'
import { Button } from '../../ui/Button'
import { keepFocus } from '../../ui/keep-focus'
import styles from './SetUp.module.css'

interface MovesProps {
  readonly name: string
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly onMove: (by: -1 | 1) => void
  readonly onRemove: () => void
  /** What else can be done with this line. */
  readonly children?: ReactNode
}

/** Up, down and out, for a line of a list. */
export function Moves({ name, isFirst, isLast, onMove, onRemove, children }: MovesProps) {
  const say = useSay()
  const id = useId()
  return (
    <div className={styles.moves}>
      {children}
      <Button
        look="link"
        aria-disabled={isFirst}
        aria-label={say('row.up', { name })}
        {...(isFirst && { title: say('setup.is-first'), 'aria-describedby': `${id}-first` })}
        onClick={() => isFirst || onMove(-1)}
      >
        {say('row.up-short')}
      </Button>
      <Button
        look="link"
        aria-disabled={isLast}
        aria-label={say('row.down', { name })}
        {...(isLast && { title: say('setup.is-last'), 'aria-describedby': `${id}-last` })}
        onClick={() => isLast || onMove(1)}
      >
        {say('row.down-short')}
      </Button>
      <span hidden id={`${id}-first`}>
        {say('setup.is-first')}
      </span>
      <span hidden id={`${id}-last`}>
        {say('setup.is-last')}
      </span>
      <Button
        look="link"
        aria-label={say('row.remove', { name })}
        onClick={({ currentTarget }) => {
          keepFocus(currentTarget)
          onRemove()
        }}
      >
        {say('row.remove-short')}
      </Button>
    </div>
  )
}
