/** Plans that begin as another one. Pure but for the new name. */
import { type Plan, UNSTAMPED } from '../../content/model/plan'
import { speak } from '../../content/words/say'
import { emptyPlan, newId } from './new-plan'

const LONGEST = 2_000

/** The title of the new plan, so that the two are told apart; a plan without a title has none either. */
function titled(id: 'plan.copy-of' | 'plan.new-from', title: string): string {
  const room = LONGEST - speak('en')(id, { title: '' }).length
  return title === '' ? '' : speak('en')(id, { title: title.slice(0, room) })
}

/** The same under another id. Its dots stay, so that the two can be brought together later. */
export const underNewId = (plan: Plan): Plan => ({ ...plan, id: newId(plan.project.title) })

export const asCopy = (plan: Plan): Plan => ({
  ...plan,
  project: { ...plan.project, title: titled('plan.copy-of', plan.project.title) },
})

/** The same project and organisations, and nothing that was answered, noted or decided in the other plan. */
export function freshFrom({ project, us, partners }: Plan, at: string): Plan {
  const edited = { dot: UNSTAMPED, at }
  const title = titled('plan.new-from', project.title)
  return {
    ...emptyPlan({ title, us: us.name }, at),
    project: { ...project, title, ...edited },
    us: { ...us, ...edited },
    partners: partners.map((partner) => ({ ...partner, ...edited })),
  }
}
