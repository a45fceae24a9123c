import { useState } from 'react'
import { Link } from 'wouter'
import { figuresOf, isFigureEmpty } from '../../content/figures/figure-words'
import type { Plan } from '../../content/model/plan'
import { roundsOf } from '../../content/model/rounds'
import { worksheets } from '../../content/worksheets'
import { FigureView } from '../figures/FigureView'
import { useSay } from '../locales/say'
import { addressOf } from '../routes'
import { Button } from '../ui/Button'
import styles from './PlanPage.module.css'

/** What relates partners to us, and trust: the two that say most at a glance. The others on request. */
const FIRST: readonly string[] = ['heat-map', 'quadrant']
const SHOWN = 2

export function PlanFigures({ plan }: { plan: Plan }) {
  const say = useSay()
  const [isAll, setAll] = useState(false)
  const rank = (kind: string) => (FIRST.includes(kind) ? 0 : 1)
  const drawn = figuresOf(worksheets)
    .filter(({ figure }) => !isFigureEmpty(figure, plan, worksheets, say))
    .sort((one, other) => rank(one.figure.kind) - rank(other.figure.kind))
  return (
    <section className={`${styles.column} ${styles.figures}`} data-all={isAll} aria-labelledby="figures">
      <h2 id="figures">{say('plan.figures')}</h2>
      {plan.partners.length > 0 && (
        <p className={styles.leave}>
          <Link href={addressOf('without', { plan: plan.id })}>{say('plan.without')}</Link>
          {roundsOf(plan).length > 1 && <Link href={addressOf('rounds', { plan: plan.id })}>{say('round.moved')}</Link>}
        </p>
      )}
      {drawn.length === 0 && <p className={styles.none}>{say('plan.figures-none')}</p>}
      {(isAll ? drawn : drawn.slice(0, SHOWN)).map(({ figure }) => (
        <FigureView key={figure.id} figure={figure} />
      ))}
      {drawn.length > SHOWN && (
        <p className={styles.more}>
          <Button look="link" aria-expanded={isAll} onClick={() => setAll(!isAll)}>
            {isAll ? say('points.fewer') : say('points.more', { count: drawn.length - SHOWN })}
          </Button>
        </p>
      )}
    </section>
  )
}
