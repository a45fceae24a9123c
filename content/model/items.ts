/** The collections of a plan, and what tells one item of them from another. */
import { textKey } from './application'
import { placeKey } from './place'
import type { Plan } from './plan'

export const COLLECTIONS = [
  'partners',
  'rows',
  'rounds',
  'voices',
  'entries',
  'commitments',
  'notes',
  'applications',
  'texts',
  'removed',
] as const satisfies readonly (keyof Plan)[]
export type Item = Plan[(typeof COLLECTIONS)[number]][number]

/** What tells one item of a collection from another. */
export function keyOf(item: Item): string {
  if ('question' in item) return placeKey(item)
  return 'pieces' in item ? textKey(item) : item.id
}

/** The collections of which something can leave. */
export const KEPT_OF = COLLECTIONS.filter((name) => name !== 'removed')
