/** The phases of a step drawn to the length of their minutes, so that the line is the timer’s second form. */

import type { Told } from '../../../content/session/present/timer'
import type { WallTimer } from '../../../content/session/present/wall'
import type { PhaseId } from '../../../content/session/set-up/agenda'
import { useSay } from '../../locales/say'
import styles from './Phases.module.css'

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`
export const isPhase = (id: string | undefined): id is PhaseId => id === 'alone' || id === 'pairs' || id === 'fours' || id === 'all'

export function Phases({ timer, told, hasMinutes = false }: { timer: WallTimer; told: Told; hasMinutes?: boolean }) {
  const say = useSay()
  const columns = timer.phases.map(({ ms }) => `minmax(max-content, ${Math.max(1, Math.round(ms / 1000))}fr)`).join(' ')
  return (
    <ol className={styles.phases} aria-label={say('wall.phases')} style={{ gridTemplateColumns: columns }}>
      {timer.phases.map(({ id, ms }, at) => {
        const isHere = at === told.at
        return (
          <li key={id} data-is={at < told.at ? 'past' : isHere ? 'here' : 'later'} aria-current={isHere ? 'step' : undefined}>
            {isHere && <i style={{ inlineSize: percent(told.share) }} />}
            {isPhase(id) && (
              <span>
                {say(`wall.phase-${id}`)} {hasMinutes && say('wall.phase-minutes', { minutes: Math.round(ms / 6_000) / 10 })}
              </span>
            )}
          </li>
        )
      })}
    </ol>
  )
}
