import type { Told } from '../../../content/session/present/timer'
import type { WallViewOf } from '../../../content/session/present/wall'
import { useSay } from '../../locales/say'
import { columnsFor } from '../../projector/Choices'
import { isPhase } from './Phases'
import styles from './Wall.module.css'

const isDense = (choices: readonly string[]): boolean => choices.length > 4 && choices.join('').length > 240

/** What stands under a question: how to work on it now, what helps, and what there is to choose from. */
export function Asked({ view, told }: { view: WallViewOf<'question'>; told: Told | null }) {
  const say = useSay()
  const phase = told ? view.timer?.phases[told.at]?.id : undefined
  return (
    <>
      {isPhase(phase) && (
        <p className={styles.way}>
          <b>{say(`wall.way-${phase}`)}</b> {say(`wall.way-${phase}-text`)}
        </p>
      )}
      {view.help && (
        <p className={styles.note} dir="auto">
          {view.help}
        </p>
      )}
      {view.choices.length > 0 && (
        <ul className={styles.choices} data-columns={columnsFor(view.choices)} data-dense={isDense(view.choices)}>
          {view.choices.map((choice) => (
            <li key={choice} dir="auto">
              {choice}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
