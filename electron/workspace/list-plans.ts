import type { Notice, PlanSummary } from '../../content/model/bridge'
import { idsIn, type Looker, newestFirst, noticeOf, strangersIn } from './catalogue'
import type { Ground } from './ground'
import type { OpenPlans } from './open-plans'
import { summaryOf } from './summary'

interface Listed {
  plan?: PlanSummary
  notice?: Notice
}

/** A damaged plan is put right here already: the home screen is where people look first. */
async function afterDamage(plans: OpenPlans, id: string): Promise<Listed> {
  const found = await plans.find(id)
  if (found.kind === 'failed') return { notice: found.notice }
  const plan = summaryOf(id, found.plan, found.at.toISOString())
  return found.notice ? { plan, notice: found.notice } : { plan }
}

async function listOne(ground: Ground, look: Looker, plans: OpenPlans, id: string): Promise<Listed> {
  const kept = plans.get(id)
  if (kept) return { plan: summaryOf(id, kept.plan, kept.savedAt) }
  const seen = await look('plans', id)
  if (seen.kind === 'plan') return { plan: seen.summary }
  if (seen.kind === 'newer' || seen.kind === 'unreadable') return { notice: noticeOf(ground, id, seen) }
  return afterDamage(plans, id)
}

/** All plans, the newest first, and a notice about each file that cannot be one of them. Never throws because of a file. */
export async function listPlans(ground: Ground, look: Looker, plans: OpenPlans): Promise<{ plans: PlanSummary[]; notices: Notice[] }> {
  const ids = new Set([...plans.all().map(([id]) => id), ...(await idsIn(ground, 'plans'))])
  const listed: Listed[] = []
  for (const id of ids) listed.push(await listOne(ground, look, plans, id))
  const notices = [...listed.flatMap(({ notice }) => notice ?? []), ...(await strangersIn(ground))]
  return { plans: newestFirst(listed.flatMap(({ plan }) => plan ?? [])), notices }
}
