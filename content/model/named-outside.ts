/** Of whom outsiders read, and which rows they do not get because of it. */
import { rowsTouching } from './owned-rows'
import type { Entry, PartnerStatus, Plan } from './plan'
import type { Worksheet } from './worksheet'

/**
 * Outsiders read of partners that were invited or chosen; who is only thought of, or was declined, stays with us. In an
 * exercise nobody is real, and those who practise read of its candidates too.
 */
export const isNamedOutside = ({ project }: Pick<Plan, 'project'>, status: PartnerStatus): boolean =>
  status === 'invited' || status === 'chosen' || (project.exercise && status === 'candidate')

/** Partners that outsiders do not read of. */
export const hiddenPartners = (plan: Plan): Set<string> =>
  new Set(plan.partners.filter((partner) => !isNamedOutside(plan, partner.status)).map((partner) => partner.id))

/** Rows of partners that outsiders do not read of: rows in their lists, their people, and the threads that these hold. */
export function rowsOfUnnamed(plan: Plan, worksheets: readonly Worksheet[]): Set<string> {
  const hidden = hiddenPartners(plan)
  const theirs = plan.rows.filter((row) => row.about.some((id) => hidden.has(id))).map(({ id }) => id)
  const touching = rowsTouching(plan, worksheets, new Set([...hidden, ...theirs]))
  return new Set([...touching].filter((id) => !hidden.has(id)))
}

/**
 * Coverage rows that a candidate covers, of whom outsiders do not read. Without it the row would say "nobody yet" or "by one",
 * which the whole plan contradicts, so the row stays with us. Declined partners count in no tally, ours included.
 */
export function rowsCoveredUnseen(plan: Plan): string[] {
  const hidden = new Set(plan.partners.filter(({ status }) => status === 'candidate' && !isNamedOutside(plan, status)).map(({ id }) => id))
  const covers = ({ value }: Entry) => value.kind === 'coverage' && (value.level === 'fully' || value.level === 'partly')
  return plan.entries.filter((entry) => covers(entry) && entry.about.some((id) => hidden.has(id))).flatMap(({ about }) => about)
}
