/** What may be done with a plan file that was looked at. The first is what most people will want. */

import { clipped } from '../../content/model/clipped'
import type { Incoming, Kin } from '../../content/model/incoming'
import { isolated } from '../../content/words/isolated'
import type { ScreenSay, ScreenWordId } from '../locales/say'

export type WayKind = 'open' | 'together' | 'beside' | 'instead' | 'away'
export interface Way {
  readonly kind: WayKind
  readonly title: string
  readonly text: string
}

/** Nothing in the file is new to this plan of ours. */
const hasAll = ({ relation }: Kin): boolean => relation === 'same' || relation === 'behind'

/** In the middle of a sentence a name keeps its own direction and little room. */
export const namedIn = (title: string, say: ScreenSay): string => isolated(clipped(title, 60) || say('plan.untitled'))

function togetherText({ relation, fresh }: Kin, say: ScreenSay): string {
  return say(relation === 'ahead' ? 'sharing.ahead' : 'sharing.apart', { count: fresh })
}

/** `near` is the plan of ours that the file would meet, if any shares its past. */
export function waysFor({ kin, conflict }: Incoming, near: Kin | undefined, hasPlans: boolean, say: ScreenSay): Way[] {
  const title = near ? namedIn(near.title, say) : ''
  const isOne = kin.length === 1
  const way = (kind: WayKind, name: ScreenWordId, text: string): Way => ({ kind, title: say(name, { title }), text })
  const beside = way('beside', 'sharing.beside', say('sharing.beside-text'))
  const instead = way('instead', isOne ? 'sharing.instead' : 'sharing.instead-one', say('sharing.instead-text'))
  const away = (text: ScreenWordId) => (conflict ? [way('away', 'sharing.away', say(text))] : [])
  if (!near) return [beside, ...(hasPlans ? [instead] : []), ...away('sharing.away-text')]
  if (hasAll(near)) {
    const open = way('open', 'sharing.open', say('sharing.open-text'))
    return [...away('sharing.away-all'), open, beside, ...(near.relation === 'behind' ? [instead] : [])]
  }
  const together = way('together', isOne ? 'sharing.together' : 'sharing.together-one', togetherText(near, say))
  return [together, beside, instead, ...away('sharing.away-text')]
}
