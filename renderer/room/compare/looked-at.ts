/** What is looked at one after the other: each question that is talked about by itself, and the mirror as a whole. */

import type { Comparison } from '../../../content/session/compare/compare'
import { isolated } from '../../../content/words/isolated'
import type { ScreenSay } from '../../locales/say'

/** Stands in the address in place of a question. */
export const MIRROR = 'mirror'

/** The mirror where it is null. */
export type LookedAt = Comparison | null

export const keyOf = (each: LookedAt): string => each?.item.id ?? MIRROR

/** A question as it is called in lists: with whom it is about, where it is asked of several. */
export function nameOf(each: LookedAt, say: ScreenSay): string {
  if (!each) return say('compare.mirror')
  const { text, subject } = each.item
  return subject ? say('compare.name', { text, subject: isolated(subject) }) : text
}

export type Order = 'asked' | 'apart'

/** One stretch of the list under a heading of its own, or all of it without one. */
export interface Stretch {
  readonly title: 'compare.far' | 'compare.near' | 'compare.in-words' | null
  readonly entries: readonly LookedAt[]
}
