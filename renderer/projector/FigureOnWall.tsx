/** A figure for the back row: seen whole beside its caption, or so large that its text is as large as all other text on the wall. */
import { useId, useState } from 'react'
import { figureWords, isFigureEmpty } from '../../content/figures/figure-words'
import { planFor } from '../../content/model/audience'
import type { Figure } from '../../content/model/figure'
import type { Plan } from '../../content/model/plan'
import { audienceOf } from '../../content/projector/screens'
import { worksheets } from '../../content/worksheets'
import { Twin } from '../figures/FigureView'
import { EvidenceKey } from '../figures/keys/EvidenceKey'
import { useWidth } from '../figures/use-width'
import { useSay } from '../locales/say'
import { usePlan } from '../state/plan-store'
import { Enlarged } from './Enlarged'
import styles from './FigureOnWall.module.css'
import type { Wall } from './use-wall'
import { useWallSize } from './use-wall-size'

export function FigureOnWall({ figure, wall }: { figure: Figure; wall: Wall }) {
  const say = useSay()
  const plan = planFor(audienceOf({ candid: wall.isCandid }), usePlan(), worksheets)
  if (!wall.isAnswered) {
    return (
      <div className={styles.waiting}>
        <p>{say('projector.figure-waits')}</p>
        <button type="button" onClick={wall.act.answers}>
          {say('projector.figure-show')}
        </button>
      </div>
    )
  }
  if (isFigureEmpty(figure, plan, worksheets, say)) return <p className={styles.none}>{say('figure.empty')}</p>
  return <Drawn figure={figure} plan={plan} wall={wall} />
}

function Drawn({ figure, plan, wall }: { figure: Figure; plan: Plan; wall: Wall }) {
  const say = useSay()
  const described = useId()
  const [isTable, setTable] = useState(false)
  const { place, width } = useWidth()
  const { height, unit, isNarrow } = useWallSize()
  const isWhole = wall.isWhole && !isNarrow
  const words = figureWords(figure, plan, worksheets, say)
  return (
    <figure className={styles.figure} data-whole={isWhole && !isTable}>
      <div className={styles.tools}>
        <button type="button" aria-pressed={isTable} onClick={() => setTable(!isTable)}>
          {say(isTable ? 'figure.as-picture' : 'figure.as-table')}
        </button>
        {!isTable && !isNarrow && (
          <button type="button" aria-keyshortcuts="F" onClick={wall.act.figure}>
            {say(isWhole ? 'projector.figure-large' : 'projector.figure-whole')}
          </button>
        )}
      </div>
      <div className={styles.drawing}>
        {isTable ? (
          <Twin table={words.table} caption={figure.caption} />
        ) : (
          <div ref={place} role="img" aria-label={figure.caption} aria-describedby={described}>
            {width > 0 && (
              <Enlarged
                key={[figure.id, isWhole, width, height].join()}
                figure={figure}
                plan={plan}
                width={width}
                unit={unit}
                isWhole={isWhole}
              />
            )}
          </div>
        )}
      </div>
      <div className={styles.key}>{!isTable && <EvidenceKey figure={figure} plan={plan} />}</div>
      <p id={described} className="hidden-words">
        {words.description}
      </p>
    </figure>
  )
}
