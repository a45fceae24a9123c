/** What each organisation wants from the partnership, and who has not said it. */
import { textAt, valueOfKind } from './place'
import { organisationsAsked } from './places'
import type { Plan } from './plan'

export const wantsUnsaid = (plan: Plan): string[] => organisationsAsked(plan).filter((id) => textAt(plan, 'want.what', [id]) === '')

/** Goals in common are named, in full or in part, while two organisations or more have not said what they want. */
export function isCommonGoalUnfounded(plan: Plan): boolean {
  const goals = valueOfKind(plan, 'one', 'goals.kind', [])?.option
  return (goals === 'common' || goals === 'both') && wantsUnsaid(plan).length >= 2
}
