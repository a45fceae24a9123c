/** What is gone through one after the other: each question that is settled by itself, then what was promised, then the plan. */

import type { Item } from '../../../content/session/item'
import type { Session } from '../../../content/session/session'
import { isolated } from '../../../content/words/isolated'
import { useSay } from '../../locales/say'

export type Spot = { readonly kind: 'item'; readonly item: Item } | { readonly kind: 'promises' | 'plan' }

/** What organisations say of each other in a mirror is talked about; there is no one answer to agree on. */
export const spotsOf = ({ items }: Pick<Session, 'items'>): Spot[] => [
  ...items.filter(({ mirror }) => !mirror).map((item): Spot => ({ kind: 'item', item })),
  { kind: 'promises' },
  { kind: 'plan' },
]

/** As it stands in the address. */
export const keyOf = (spot: Spot): string => (spot.kind === 'item' ? spot.item.id : spot.kind)

export function useSpotName(): (spot: Spot) => string {
  const say = useSay()
  return (spot) => {
    if (spot.kind !== 'item') return say(spot.kind === 'plan' ? 'settle.plan' : 'settle.commitments')
    const { text, subject } = spot.item
    return subject ? say('compare.name', { text, subject: isolated(subject) }) : text
  }
}
