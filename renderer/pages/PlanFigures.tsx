import { figuresOf, isFigureEmpty } from '../../content/figures/figure-words'
import type { Plan } from '../../content/model/plan'
import { worksheets } from '../../content/worksheets'
import { FigureView } from '../figures/FigureView'
import { useSay } from '../locales/say'
import styles from './PlanPage.module.css'

export function PlanFigures({ plan }: { plan: Plan }) {
  const say = useSay()
  const drawn = figuresOf(worksheets).filter(({ figure }) => !isFigureEmpty(figure, plan, worksheets, say))
  return (
    <section className={`${styles.column} ${styles.figures}`} aria-labelledby="figures">
      <h2 id="figures">{say('plan.figures')}</h2>
      {drawn.length === 0 && <p className={styles.none}>{say('plan.figures-none')}</p>}
      {drawn.map(({ figure }) => (
        <FigureView key={figure.id} figure={figure} />
      ))}
    </section>
  )
}
