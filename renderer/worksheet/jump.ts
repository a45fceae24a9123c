/** What the jump list, the choice in the heading and the foot share: how steps are called, and where they stand. */
import { organisationName } from '../../content/model/names'
import type { Plan } from '../../content/model/plan'
import type { Worksheet } from '../../content/model/worksheet'
import type { ScreenSay } from '../locales/say'
import { addressOf } from '../routes'
import { usePlanPart } from '../state/plan-store'
import type { Step } from './steps'

export interface JumpProps {
  readonly worksheet: Worksheet
  readonly steps: readonly Step[]
  readonly here: Step
}

/** A step's name: the organisation's when its sections are asked of each. */
export function nameOf(step: Step, plan: Plan, say: ScreenSay): string {
  const title = step.run[0]?.title ?? ''
  if (!step.subject) return title
  const name = organisationName(plan, step.subject, say) ?? ''
  return step.run.length === 1 ? say('jump.partner', { section: title, partner: name }) : name
}

export const useHref = (worksheet: Worksheet) => {
  const plan = usePlanPart(({ id }) => id)
  return (step: Step) => addressOf('worksheet', { plan, worksheet: worksheet.id, step: step.section, partner: step.subject ?? undefined })
}
