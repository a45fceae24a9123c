import { placeKey } from './place'
import type { Plan } from './plan'

/** An answer of which two versions wait to be chosen, one of them candid, is candid until somebody has chosen. */
export function candidUntilChosen(plan: Plan): Plan {
  const candid = new Set((plan.otherVersions.entries ?? []).filter(({ inside }) => inside).map(placeKey))
  if (candid.size === 0) return plan
  return { ...plan, entries: plan.entries.map((entry) => (candid.has(placeKey(entry)) ? { ...entry, inside: true as const } : entry)) }
}
