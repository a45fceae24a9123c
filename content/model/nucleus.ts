/** The nucleus of a project: its five parts, and with whom a part lies while it is not the project's own. */
import { ratingAt, valueOfKind } from './place'
import { organisationsAsked } from './places'
import type { Plan } from './plan'

/** From this rating on a part is the project's own, and nobody is asked with whom it lies. */
const OWN = 2

/** Each part has a question beside it: with whom does it lie meanwhile? */
export const liesWithQuestion = (part: string): string => `${part}-with`

/** Organisations with which a part lies in a round; nobody once it is the project's own, or while it was not rated. */
export function liesWith(plan: Plan, part: string, round: string): string[] {
  const rating = ratingAt(plan, part, [], round)
  if (rating === null || rating >= OWN) return []
  const asked = organisationsAsked(plan)
  return valueOfKind(plan, 'who', liesWithQuestion(part), [], round)?.who.filter((id) => asked.includes(id)) ?? []
}
