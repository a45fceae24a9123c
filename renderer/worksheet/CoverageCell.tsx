/** One cell of a coverage grid: Space or a click goes through covers, partly, no; arrow keys go from cell to cell. */
import { type KeyboardEvent, memo } from 'react'
import type { CoverageLevel } from '../../content/model/plan'
import type { CoverageQuestion } from '../../content/model/question'
import { useSay } from '../locales/say'
import styles from './CoverageGrid.module.css'
import { useAnswer } from './use-answer'

const turns: readonly (CoverageLevel | null)[] = [null, 'fully', 'partly', 'no']

function moveFocus(event: KeyboardEvent<HTMLButtonElement>) {
  const isMirrored = getComputedStyle(event.currentTarget).direction === 'rtl'
  const steps: Record<string, [number, number]> = {
    ArrowDown: [1, 0],
    ArrowUp: [-1, 0],
    ArrowRight: [0, isMirrored ? -1 : 1],
    ArrowLeft: [0, isMirrored ? 1 : -1],
  }
  const step = steps[event.key]
  const { row, column } = event.currentTarget.dataset
  if (!step) return
  const next = event.currentTarget
    .closest('table')
    ?.querySelector<HTMLElement>(`[data-row="${Number(row) + step[0]}"][data-column="${Number(column) + step[1]}"]`)
  if (!next) return
  event.preventDefault()
  next.focus()
}

interface CellProps {
  readonly question: CoverageQuestion
  readonly row: string
  readonly subject: string
  readonly name: string
  readonly at: number
  readonly column: number
}

export const CoverageCell = memo(function CoverageCell({ question, row, subject, name, at, column }: CellProps) {
  const say = useSay()
  const { value, write } = useAnswer(question, [row, subject], 'coverage')
  const level = value?.level ?? null
  const next = turns[(turns.indexOf(level) + 1) % turns.length] ?? null
  return (
    <td>
      <button
        type="button"
        className={styles.cell}
        data-level={level ?? 'none'}
        data-row={at}
        data-column={column}
        aria-label={`${name}: ${level ? question.levels[level] : say('figure.not-said')}`}
        title={level ? question.levels[level] : say('figure.not-said')}
        onKeyDown={moveFocus}
        onClick={() => write({ kind: 'coverage', level: next })}
      />
    </td>
  )
})
