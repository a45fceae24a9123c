/** The plan as a file for somebody else. */
import { redact } from '../../../content/model/audience'
import type { Plan } from '../../../content/model/plan'
import { worksheets } from '../../../content/worksheets'
import { newId } from '../new-plan'

/**
 * For a partner: nothing inside, no notes, nothing that was taken out, no applications, nobody who is only thought of. It is a
 * plan of its own. `seen` stays empty, so that what the partner never had does not count as taken out when it comes back.
 */
function forPartner(plan: Plan): Plan {
  return { ...redact(plan, worksheets, 'partner'), id: newId(plan.project.title) }
}

export const copyFor = (audience: 'ours' | 'partner', plan: Plan): Plan => (audience === 'ours' ? plan : forPartner(plan))
