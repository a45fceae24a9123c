/** A figure for the back row: drawn so narrow, and shown so large, that its text is as large as all other text on the wall. */
import { useId, useState } from 'react'
import { figureWords, isFigureEmpty } from '../../content/figures/figure-words'
import { planFor } from '../../content/model/audience'
import type { Figure } from '../../content/model/worksheet'
import { audienceOf } from '../../content/projector/screens'
import { worksheets } from '../../content/worksheets'
import { drawingOf } from '../figures/drawings'
import { EvidenceKey } from '../figures/EvidenceKey'
import { Twin } from '../figures/FigureView'
import { FrameProvider } from '../figures/frame'
import { useWidth } from '../figures/use-width'
import { useLanguage, useSay } from '../locales/say'
import { usePlan } from '../state/plan-store'
import styles from './FigureOnWall.module.css'
import type { Wall } from './use-wall'

/** The smallest text of a drawing, and the smallest on a wall that is 1280 wide and 720 high. */
const [DRAWN, SEEN] = [13, 32]
/** Narrower than this no drawing has room for its names. */
const NARROWEST = 330

const unit = (): number => Math.max(1, Math.min(innerWidth / 1280, innerHeight / 720))

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

function Drawn({ figure, plan, wall }: { figure: Figure; plan: Parameters<typeof figureWords>[1]; wall: Wall }) {
  const say = useSay()
  const { dir } = useLanguage()
  const described = useId()
  const [isTable, setTable] = useState(false)
  const { place, width } = useWidth()
  const words = figureWords(figure, plan, worksheets, say)
  const Drawing = drawingOf(figure)
  const room = Math.max(NARROWEST, Math.floor((width * DRAWN) / (SEEN * unit())))
  return (
    <figure className={styles.figure} data-whole={wall.isWhole}>
      <div className={styles.tools}>
        <button type="button" aria-pressed={isTable} onClick={() => setTable(!isTable)}>
          {say(isTable ? 'figure.as-picture' : 'figure.as-table')}
        </button>
        {!isTable && (
          <button type="button" aria-pressed={wall.isWhole} aria-keyshortcuts="F" onClick={wall.act.figure}>
            {say(wall.isWhole ? 'projector.figure-large' : 'projector.figure-whole')}
          </button>
        )}
      </div>
      {isTable ? (
        <Twin table={words.table} caption={figure.caption} />
      ) : (
        <div ref={place} role="img" aria-label={figure.caption} aria-describedby={described} className={styles.drawing}>
          {width > 0 && (
            <FrameProvider value={{ width: room, isMirrored: dir === 'rtl' }}>
              <Drawing figure={figure} plan={plan} />
            </FrameProvider>
          )}
        </div>
      )}
      <p id={described} className="hidden-words">
        {words.description}
      </p>
      {!isTable && <EvidenceKey kind={figure.kind} />}
    </figure>
  )
}
