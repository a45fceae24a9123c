import type { ReactNode } from 'react'
import type { ScreenSay } from '../../locales/say'

/** A mark, drawn around the middle of a small field of 28 by 18, and what it means. */
export interface KeyEntry {
  readonly mark: ReactNode
  readonly words: string
}
export type KeySay = ScreenSay

/** Ratings to draw marks of a key with. */
export const REASONED = { rating: 1, source: 'seen', supported: true } as const
export const BARE = { rating: 1, source: null, supported: false } as const
