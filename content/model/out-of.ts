/** Whom and what of a plan was taken out of it, by the dots of that time. */
import type { Plan } from './plan'
import type { Removed } from './plan-versions'

/** What answers are about. */
export const SUBJECTS = ['partners', 'rows'] as const
export type Subject = (typeof SUBJECTS)[number]

/** Everything that was taken out, of two copies that did so both of their accounts. */
export const bundlesOf = (plan: Pick<Plan, 'removed' | 'otherVersions'>): readonly Removed[] => [
  ...plan.removed,
  ...(plan.otherVersions.removed ?? []),
]

export const outOf = (plan: Pick<Plan, 'removed' | 'otherVersions'>, place: Subject): Set<string> =>
  new Set(bundlesOf(plan).flatMap(({ left }) => (left[place] ?? []).map(({ dot }) => `${dot}`)))
