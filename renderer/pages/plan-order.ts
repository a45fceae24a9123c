import type { PlanSummary } from '../../content/model/bridge'
import type { Settings } from '../../content/model/settings'

type Order = Settings['planOrder']
export const ORDERS: readonly Order[] = ['saved', 'title']

/** Plans come with the last saved first. Among titles, accents and capitals make no difference, and 2 comes before 10. */
export function inOrder(plans: readonly PlanSummary[], order: Order, locale: string): readonly PlanSummary[] {
  if (order === 'saved') return plans
  const { compare } = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' })
  return [...plans].sort((one, other) => compare(one.title, other.title))
}
