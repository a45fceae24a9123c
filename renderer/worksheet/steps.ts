/** A worksheet is walked in steps: a section, or one organisation through all sections that are asked of each. */
import { partnersAsked, runsOf, subjectsOf } from '../../content/model/places'
import type { Plan } from '../../content/model/plan'
import { type Count, sectionProgress, subjectProgress } from '../../content/model/progress'
import type { Section, Worksheet } from '../../content/model/worksheet'

export interface Step {
  /** The first section's id: with the subject's it is the step's address. */
  readonly section: string
  readonly run: readonly Section[]
  /** The organisation asked about; null where the sections are not asked of each, or there is no partner yet. */
  readonly subject: string | null
}

export function stepsOf(worksheet: Worksheet, plan: Pick<Plan, 'partners'>): Step[] {
  return runsOf(worksheet).flatMap((run): Step[] => {
    const { id: section = '', each } = run[0] ?? {}
    const subjects = each ? subjectsOf(each, partnersAsked(plan)) : []
    return subjects.length > 0 ? subjects.map((subject) => ({ section, run, subject })) : [{ section, run, subject: null }]
  })
}

/** The step that an address names; the first one when it names none that exists. */
export function stepAt(steps: readonly Step[], section: string | undefined, subject: string | undefined): Step | undefined {
  return (
    steps.find((step) => step.section === section && (step.subject === null || step.subject === subject)) ??
    steps.find((step) => step.run.some(({ id }) => id === section) && (subject === undefined || step.subject === subject)) ??
    steps[0]
  )
}

export function stepProgress(step: Step, worksheet: Worksheet, plan: Plan): Count {
  if (step.subject) return subjectProgress(step.run, step.subject, plan)
  const [section] = step.run
  return section && !section.each ? sectionProgress(worksheet, section, plan) : { asked: 0, answered: 0 }
}
