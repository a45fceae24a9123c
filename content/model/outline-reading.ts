import type { Say } from '../words/say'
import { planFor } from './audience'
import type { Outline } from './outline'
import type { Plan } from './plan'
import type { Worksheet } from './worksheet'

/** An outline over a plan, and the plan as the document's readers may know it. */
export interface OutlineReading {
  readonly outline: Outline
  readonly plan: Plan
  readonly readable: Plan
  readonly worksheets: readonly Worksheet[]
  readonly say: Say
  readonly language: string
}

export const readingOf = (outline: Outline, plan: Plan, worksheets: readonly Worksheet[], say: Say, language: string): OutlineReading => ({
  ...{ outline, plan, worksheets, say, language },
  readable: planFor(outline.audience, plan, worksheets),
})
