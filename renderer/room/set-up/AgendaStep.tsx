import { memo } from 'react'
import type { Step, StepKind } from '../../../content/session/session'
import { changedStep, movedStep, withoutStep } from '../../../content/session/set-up/set-up-agenda'
import { isolated } from '../../../content/words/isolated'
import { useSay } from '../../locales/say'
import { editSession, editSessionUndoably } from '../session-store'
import { Amount } from './Amount'
import { inShort } from './in-short'
import { Moves } from './Moves'
import styles from './SetUp.module.css'

/** 75 minutes after the beginning: 1:15. */
const clockOf = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`

const MOST_MINUTES = 480
/** What can be talked about alone, in pairs, in fours and by all. */
const IN_ROUNDS: readonly StepKind[] = ['question', 'compare']

interface StepProps {
  readonly step: Step
  readonly at: number
  readonly begins: number
  readonly isLast: boolean
  /** What it is called while it has no words of its own. */
  readonly given: string
}

/** One step: when it begins, what happens, and how long it takes. Drawn anew only when it changes: there may be a hundred. */
export const AgendaStep = memo(function AgendaStep({ step, at, begins, isLast, given }: StepProps) {
  const say = useSay()
  const number = at + 1
  const name = step.title.trim() || given
  const change = (part: Partial<Pick<Step, 'title' | 'minutes' | 'pattern'>>) => editSession((now) => changedStep(now, step.id, part))
  return (
    <li>
      <p className={styles.begins}>
        <span className="hidden-words">{say('setup.step-at', { minutes: begins })}</span>
        <span aria-hidden="true">{clockOf(begins)}</span>
      </p>
      <div className={styles.kind}>
        <p>{say(`setup.step-kind-${step.kind === 'question' && !step.item ? 'talk' : step.kind}`)}</p>
        {IN_ROUNDS.includes(step.kind) && (
          <label className={styles.tick}>
            <input
              type="checkbox"
              checked={step.pattern === '1-2-4-all'}
              aria-label={say('setup.step-rounds-label', { number })}
              onChange={({ target }) => change({ pattern: target.checked ? '1-2-4-all' : 'plain' })}
            />
            <bdi>{say('setup.step-rounds')}</bdi>
          </label>
        )}
      </div>
      <textarea
        id={step.id}
        className={styles.step}
        rows={1}
        dir="auto"
        maxLength={300}
        aria-label={say('setup.step-title', { number })}
        placeholder={isolated(given)}
        value={step.title}
        // A title is one line, however long.
        onChange={(event) => change({ title: event.target.value.replace(/\s*\n\s*/g, ' ') })}
      />
      <div className={styles.minutes}>
        <Amount
          label={say('setup.step-minutes', { number })}
          isBare
          value={step.minutes}
          least={1}
          most={MOST_MINUTES}
          onAmount={(minutes) => change({ minutes })}
        />
        <span aria-hidden="true">{say('setup.step-minutes-unit')}</span>
      </div>
      <Moves
        name={name}
        isFirst={at === 0}
        isLast={isLast}
        onMove={(by) => editSession((now) => movedStep(now, step.id, by))}
        onRemove={() => editSessionUndoably((now) => withoutStep(now, step.id), 'setup.step-gone', { name: inShort(name) })}
      />
    </li>
  )
})
