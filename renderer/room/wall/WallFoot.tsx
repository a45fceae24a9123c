import { digits, type Told } from '../../../content/session/present/timer'
import type { WallTimer } from '../../../content/session/present/wall'
import { useSay } from '../../locales/say'
import { Phases } from './Phases'
import styles from './WallFoot.module.css'

/** How the time goes. When it is over the digits stop at nought and turn soft; nothing flashes and nothing is heard. */
export function WallFoot({ timer, told, isSmall }: { timer: WallTimer; told: Told; isSmall: boolean }) {
  const say = useSay()
  const isOver = told.left === 0
  const word = isOver ? say('wall.time') : timer.since === null && timer.used > 0 ? say('wall.paused') : ''
  return (
    <footer className={styles.foot} data-small={isSmall} data-over={isOver}>
      <Phases timer={timer} told={told} />
      <p className={styles.time} role="timer">
        <span>{word}</span> {digits(told.left)}
      </p>
    </footer>
  )
}
