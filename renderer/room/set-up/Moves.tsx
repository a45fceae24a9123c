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
}

/** Up, down and out, for a line of a list. */
export function Moves({ name, isFirst, isLast, onMove, onRemove }: MovesProps) {
  const say = useSay()
  return (
    <div className={styles.moves}>
      <Button look="link" aria-disabled={isFirst} aria-label={say('row.up', { name })} onClick={() => isFirst || onMove(-1)}>
        {say('row.up-short')}
      </Button>
      <Button look="link" aria-disabled={isLast} aria-label={say('row.down', { name })} onClick={() => isLast || onMove(1)}>
        {say('row.down-short')}
      </Button>
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
