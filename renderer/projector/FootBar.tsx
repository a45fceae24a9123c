import type { ReactNode } from 'react'
import { passageFor } from '../../content/projector/asked-words'
import { useSay } from '../locales/say'
import { Chevron } from '../ui/Marks'
import styles from './FootBar.module.css'
import type { Action, Wall } from './use-wall'

interface ControlProps {
  readonly wall: Wall
  readonly action: Action
  readonly keys: string
  /** Whether what it shows is shown; undefined for what only leads on. */
  readonly isOn?: boolean
  readonly isResting?: boolean
  readonly children: ReactNode
}

function Control({ wall, action, keys, isOn, isResting = false, children }: ControlProps) {
  return (
    <button
      type="button"
      aria-pressed={isOn}
      aria-disabled={isResting || undefined}
      aria-keyshortcuts={keys}
      onClick={() => !isResting && wall.act[action]()}
    >
      {children}
    </button>
  )
}

/** Every key has its control, so that mouse and touch do too. It is shown softly: the room reads the question. */
export function FootBar({ wall }: { wall: Wall }) {
  const say = useSay()
  const { screen, screens, at, panel, isAnswered, isCandid, worksheet } = wall
  return (
    <nav className={styles.bar} aria-label={say('projector.bar')}>
      <div className={styles.turns}>
        <Control wall={wall} action="back" keys="ArrowLeft PageUp Backspace" isResting={at === 0}>
          <Chevron to="back" /> {say('projector.back')}
        </Control>
        <Control wall={wall} action="next" keys="ArrowRight PageDown Space" isResting={at === screens.length - 1}>
          {say('projector.next')} <Chevron to="onward" />
        </Control>
      </div>
      <div className={styles.more}>
        {passageFor(screen, worksheet) && (
          <Control wall={wall} action="passage" keys="P" isOn={panel === 'passage'}>
            {say('projector.passage')}
          </Control>
        )}
        <Control wall={wall} action="terms" keys="T" isOn={panel === 'terms'}>
          {say('projector.terms')}
        </Control>
        <Control wall={wall} action="answers" keys="A" isOn={isAnswered}>
          {say('projector.answers')}
        </Control>
        <Control wall={wall} action="candid" keys="C" isOn={isCandid}>
          {say('projector.candid')}
        </Control>
        <Control wall={wall} action="keys" keys="?" isOn={panel === 'keys'}>
          {say('projector.keys')}
        </Control>
        <Control wall={wall} action="leave" keys="Escape">
          {say('projector.leave')}
        </Control>
      </div>
    </nav>
  )
}
