/** Plans of invented organisations: the filled example, and the case that groups are trained with. */

import exercise from '../content/example/exercise.json'
import example from '../content/example/plan.json'
import type { Invented } from '../content/model/bridge'
import { Plan } from '../content/model/plan'

export const invented: Readonly<Record<Invented, () => Plan>> = {
  example: () => Plan.parse(example),
  exercise: () => Plan.parse(exercise),
}
