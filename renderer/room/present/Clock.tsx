import { digits, toldAt } from '../../../content/session/present/timer'
import { showingsOf } from '../../../content/session/present/wall-answers'
import { type ScreenWordId, useSay } from '../../locales/say'
import { Button } from '../../ui/Button'
import { isPhase, Phases } from '../wall/Phases'
import styles from './Clock.module.css'
import { Key } from './Key'
import type { Led } from './led'
import { acts } from './present-store'

/** The time of the step and what can be done with it. Once it is over it says since when; nothing moves on by itself. */
export function Clock({ session, run, step, timer, now }: Led) {
  const say = useSay()
  const told = toldAt(timer, now)
  const isOver = told.left === 0
  const phase = timer.phases[told.at]?.id
  const isBegun = run.begunAt !== null
  return (
    <div className={styles.clock}>
      <p className={styles.time} role="timer" data-over={isOver}>
        {digits(told.left)}
        {isOver && <span>{say('present.over', { by: digits(told.over, true) })}</span>}
      </p>
      <div className={styles.line}>
        <Phases timer={timer} told={told} hasMinutes />
        <p className="hidden-words" role="status">
          {isBegun && isPhase(phase) && say(`wall.phase-${phase}`)} {isOver && say('wall.time')}
        </p>
      </div>
      <div className={styles.buttons}>
        {isBegun && (
          <>
            <Press act="pause" keys="Space" label={timer.since === null ? 'present.go-on' : 'present.pause'} shown="present.key-space" />
            <Press act="longer" keys="+" label="present.longer" />
            <Press act="blank" keys="B" label={run.isBlank ? 'present.unblank' : 'present.blank'} />
            <ShowMore session={session} run={run} step={step} />
          </>
        )}
      </div>
    </div>
  )
}

interface PressProps {
  readonly act: keyof typeof acts
  readonly keys: string
  readonly label: ScreenWordId
  /** How the key is called where that is a word. */
  readonly shown?: ScreenWordId
}

function Press({ act, keys, label, shown }: PressProps) {
  const say = useSay()
  return (
    <Button aria-keyshortcuts={keys} onClick={acts[act]}>
      {say(label)} <Key name={shown ? say(shown) : keys} />
    </Button>
  )
}

/** What the button does is what comes next on the wall. */
function ShowMore({ session, run, step }: Pick<Led, 'session' | 'run' | 'step'>) {
  const showings = showingsOf(session, step)
  if (showings.length === 1) return null
  const now = Math.min(run.shown, showings.length - 1)
  const next = showings[(now + 1) % showings.length]?.kind ?? 'question'
  const isMore = next === 'answers' && showings[now]?.kind === 'answers'
  return <Press act="answers" keys="A" label={isMore ? 'present.show-more' : `present.show-${next}`} />
}
