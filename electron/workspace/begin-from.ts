/** Plans that begin as another one. Pure but for the new name. */
import { titleOfCopy } from '../../content/model/copy-title'
import { type Plan, UNSTAMPED } from '../../content/model/plan'
import { speak } from '../../content/words/say'
import { emptyPlan, newId } from './new-plan'

/** The title of the new plan, so that it is told apart from those that there are. */
const titled = (id: 'plan.copy-of' | 'plan.new-from', title: string, taken: readonly string[]): string =>
  titleOfCopy(title, (one) => speak('en')(id, { title: one }), taken)

/** The same under another id. Its dots stay, so that the two can be brought together later. */
export const underNewId = (plan: Plan): Plan => ({ ...plan, id: newId(plan.project.title) })

/** `taken` are the titles of the plans that there are. */
export const asCopy = (plan: Plan, taken: readonly string[]): Plan => ({
  ...plan,
  project: { ...plan.project, title: titled('plan.copy-of', plan.project.title, taken) },
})

/** The same project and organisations, and nothing that was answered, noted or decided in the other plan. */
export function freshFrom({ project, us, partners }: Plan, at: string, taken: readonly string[]): Plan {
  const edited = { dot: UNSTAMPED, at }
  const title = titled('plan.new-from', project.title, taken)
  return {
    ...emptyPlan({ title, us: us.name }, at),
    project: { ...project, title, ...edited },
    us: { ...us, ...edited },
    partners: partners.map((partner) => ({ ...partner, ...edited })),
  }
}
