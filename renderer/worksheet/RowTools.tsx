/** Moving a line of a list, and taking it out. */
import { moveRow, removeRow } from '../../content/model/edit'
import { rowName } from '../../content/model/names'
import type { RowsQuestion } from '../../content/model/question'
import { useSay } from '../locales/say'
import { edit } from '../state/edit-plan'
import { usePlanPart } from '../state/plan-store'
import { tellUndoable } from '../state/toast-store'
import { Button } from '../ui/Button'
import styles from './RowList.module.css'

interface RowToolsProps {
  readonly question: RowsQuestion
  readonly row: string
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly onRemoved: () => void
}

export function RowTools({ question, row, isFirst, isLast, onRemoved }: RowToolsProps) {
  const say = useSay()
  const name = usePlanPart((plan) => rowName(plan, question, row, say)) ?? ''
  const move = (by: -1 | 1) => edit((now, when) => moveRow(now, row, by, when))
  const remove = () => {
    edit((now, at) => removeRow(now, row, at))
    tellUndoable('row.removed', { name })
    onRemoved()
  }
  return (
    <div className={styles.tools}>
      <Button look="link" aria-disabled={isFirst} aria-label={say('row.up', { name })} onClick={() => move(-1)}>
        {say('row.up-short')}
      </Button>
      <Button look="link" aria-disabled={isLast} aria-label={say('row.down', { name })} onClick={() => move(1)}>
        {say('row.down-short')}
      </Button>
      <Button look="link" aria-label={say('row.remove', { name })} onClick={remove}>
        {say('row.remove-short')}
      </Button>
    </div>
  )
}
