import type { Figure } from '../../content/model/figure'
import type { Plan } from '../../content/model/plan'

/** What every drawing is given. */
export interface DrawingProps<F extends Figure = Figure> {
  readonly figure: F
  readonly plan: Plan
  /** The partner whose answers are on screen, underlined among the others. */
  readonly current?: string | undefined
}
