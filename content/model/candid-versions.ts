import { placeKey } from './place'
import type { PartnerStatus, Plan } from './plan'

/** A partner of whom one version says that outsiders do not read of it is not named to them. */
function unnamedUntilChosen(plan: Plan, isNamed: (status: PartnerStatus) => boolean): Plan {
  const waiting = (plan.otherVersions.partners ?? []).filter(({ status }) => !isNamed(status))
  if (waiting.length === 0) return plan
  const unnamed = new Map(waiting.map(({ id, status }) => [id, status]))
  const partners = plan.partners.map((partner) => ({ ...partner, status: unnamed.get(partner.id) ?? partner.status }))
  return { ...plan, partners }
}

/** An answer of which two versions wait to be chosen, one of them candid, is candid until somebody has chosen. */
export function candidUntilChosen(whole: Plan, isNamed: (status: PartnerStatus) => boolean): Plan {
  const plan = unnamedUntilChosen(whole, isNamed)
  const candid = new Set((plan.otherVersions.entries ?? []).filter(({ inside }) => inside).map(placeKey))
  if (candid.size === 0) return plan
  return { ...plan, entries: plan.entries.map((entry) => (candid.has(placeKey(entry)) ? { ...entry, inside: true as const } : entry)) }
}
