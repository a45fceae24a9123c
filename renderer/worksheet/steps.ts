/** A worksheet is walked in steps: a section, or one partner through all sections that are asked of each partner. */
import { partnersAsked, runsOf } from '../../content/model/places'
import type { Partner, Plan } from '../../content/model/plan'
import { type Count, partnerProgress, sectionProgress } from '../../content/model/progress'
import type { Section, Worksheet } from '../../content/model/worksheet'

export interface Step {
  /** The first section's id: with the partner's it is the step's address. */
  readonly section: string
  readonly run: readonly Section[]
  /** Null where the sections are not asked of each partner, or there is no partner yet. */
  readonly partner: Partner | null
}

export function stepsOf(worksheet: Worksheet, plan: Pick<Plan, 'partners'>): Step[] {
  return runsOf(worksheet).flatMap((run): Step[] => {
    const section = run[0]?.id ?? ''
    const partners = run[0]?.each ? partnersAsked(plan) : []
    return partners.length > 0 ? partners.map((partner) => ({ section, run, partner })) : [{ section, run, partner: null }]
  })
}

/** The step that an address names; the first one when it names none that exists. */
export function stepAt(steps: readonly Step[], section: string | undefined, partner: string | undefined): Step | undefined {
  return (
    steps.find((step) => step.section === section && (step.partner === null || step.partner.id === partner)) ??
    steps.find((step) => step.run.some(({ id }) => id === section) && (partner === undefined || step.partner?.id === partner)) ??
    steps[0]
  )
}

export function stepProgress(step: Step, worksheet: Worksheet, plan: Plan): Count {
  if (step.partner) return partnerProgress(step.run, step.partner, worksheet, plan)
  const [section] = step.run
  return section && !section.each ? sectionProgress(worksheet, section, plan) : { asked: 0, answered: 0 }
}
