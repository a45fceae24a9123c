/** The filled example, with invented organisations. */
import example from '../content/example/plan.json'
import { Plan } from '../content/model/plan'

export const examplePlan = (): Plan => Plan.parse(example)
